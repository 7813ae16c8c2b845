import type { Refusal } from '../../kernel/refusal.ts'
import type { Actor } from '../operation/actor.ts'
import type { Node } from '../node.ts'
import type { MetricsPage } from '../observe/add-metrics.ts'
import type { Lang, Reply, View, Viewer } from './page-call.ts'

/** Who a session token belongs to, as the header needs it. */
export type Visitor = { readonly actor: Actor; readonly viewer?: Viewer; readonly unread: number }

/** What went wrong, for the page that says so. */
export type Trouble =
  /** `from`: the page a form that was refused stood on; `kept`: what was typed waits there for the right role. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly from?: string; readonly kept?: true }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'busy'; readonly retryAfter: number }
  | { readonly kind: 'broken'; readonly incident: string }

/** A ready-made file: style sheet, icons, island script. */
export type Asset = { readonly body: Buffer; readonly br?: Buffer; readonly gzip?: Buffer; readonly type: string }

/** What the HTTP edge is given by the wiring. */
export type Edge = {
  readonly node: Node
  readonly demo: boolean
  /** Cookies for TLS only, whatever the request came by: in real life. In a demo each request decides. */
  readonly secureCookies: boolean
  readonly sessionMinutes: number
  readonly perMinute: number
  readonly trustedProxies: readonly string[]
  readonly overloadMs: number
  readonly bodyLimit: number
  readonly assets: { url(name: string): string; readonly files: ReadonlyMap<string, Asset> }
  readonly authenticate: (token: string, seen: { ip: string; userAgent: string }) => Promise<Visitor | undefined>
  readonly trouble: (view: View, trouble: Trouble) => string
  readonly refusalText: (refusal: Refusal, lang: Lang) => string
  /** `/metrics`; absent: there is none. */
  readonly metrics?: MetricsPage
  readonly ready: () => Promise<Readonly<Record<string, unknown>>>
}

/** The status of a trouble. */
function statusOf(trouble: Trouble): number {
  if (trouble.kind === 'refused') return trouble.refusal.status
  return { 'not-found': 404, busy: 429, broken: 500 }[trouble.kind]
}

/** A reply that shows a trouble as a page. */
export function troublePage(edge: Edge, view: View, trouble: Trouble): Reply {
  return { kind: 'html', html: edge.trouble(view, trouble), status: statusOf(trouble) }
}
