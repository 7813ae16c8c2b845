import type { Day } from '../../kernel/day.ts'
import type { HelpScope, Right } from '../operation/actor.ts'
import type { Call } from '../node.ts'

/** Texts exist in these languages; Korean is the source. */
export type Lang = 'ko' | 'en'

/** What every page shows around its own content; the layout in `web/` takes it as it is. */
export type View = {
  readonly lang: Lang
  readonly path: string
  readonly query: string
  readonly nonce: string
  readonly theme: 'auto' | 'light' | 'dark' | 'contrast'
  readonly text: '1' | '2' | '3'
  readonly viewer?: Viewer
  /** The signed-in person's id: what a device keeps for them is kept under it. */
  readonly owner?: string
  readonly unread: number
  /** The one-time message of this request, for pages that do not place it themselves. */
  readonly flash?: string
  readonly demo: boolean
  readonly clock?: string
  readonly assets: { url(name: string): string }
  readonly origin: string
}

/** The signed-in person as the header shows them, with the roles they can switch to. */
export type Viewer = {
  readonly name: string
  readonly role: 'person' | 'employer' | 'issuer' | 'operator'
  /** In whose place this person acts now. */
  readonly helping?: Helping
  /** For which client this person's firm acts now. */
  readonly agent?: ActingAsAgent
  /** The key of the role taken now, one of `roles`. */
  readonly current: string
  readonly roles: readonly {
    readonly key: string
    readonly name: string
    readonly role: Viewer['role']
    readonly organisation?: string
  }[]
}

/** Acting in somebody's place: whose, with what, until when; `live` is false once it has ended. */
export type Helping = {
  readonly delegation: string
  readonly name: string
  readonly scopes: readonly HelpScope[]
  readonly endsOn: Day
  readonly live: boolean
}

/** Acting for a client: which, with what, until when. */
export type ActingAsAgent = {
  readonly mandate: string
  readonly name: string
  readonly scopes: readonly Right[]
  readonly endsOn: Day
}

/** How a route reads its body: an ordinary form, or one with files (limits in bytes); `maxText` where a field may hold a whole file. */
export type Accepts = {
  readonly files: { readonly maxBytes: number; readonly maxFiles: number; readonly maxText?: number }
}

/** A file that came with a form. */
export type Upload = { readonly field: string; readonly name: string; readonly type: string; readonly body: Buffer }

/** One request as pages, forms and API routes see it. */
export type PageCall = {
  /** What the device signed of a form that it sends later (`web/device/stamp-text.ts`). */
  readonly stamp?: string
  readonly call: Call
  readonly view: View
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string | readonly string[]>>
  /** The posted form (all values are strings; a repeated name gives a list) or the JSON body. */
  readonly body: Readonly<Record<string, unknown>>
  readonly files: readonly Upload[]
  /** What the person had typed when the session ended, or the first post was refused: fill the form with it. */
  readonly kept: Readonly<Record<string, string>>
  /** A one-time message after a redirect. */
  readonly flash?: string
  /** Signed cookies of modules (sign-in memo and the like). */
  readonly cookies: {
    get(name: string): string | undefined
    set(name: string, value: string, seconds: number): void
    clear(name: string): void
  }
  /** The address the browser used, e.g. http://127.0.0.1:4600: for links in this answer, never for identities. */
  readonly origin: string
  readonly ip: string
  readonly userAgent: string
}

/** What a route answers. */
export type Reply =
  | {
      readonly kind: 'html'
      readonly html: string
      readonly status?: number
      readonly headers?: Record<string, string>
    }
  | { readonly kind: 'redirect'; readonly to: string; readonly flash?: string }
  | {
      readonly kind: 'json'
      readonly json: unknown
      readonly status?: number
      readonly type?: string
      readonly headers?: Record<string, string>
    }
  | {
      readonly kind: 'file'
      readonly body: Buffer | string
      readonly type: string
      readonly name?: string
      readonly headers?: Record<string, string>
    }

/** An HTML answer. */
export function html(text: string, status = 200): Reply {
  return { kind: 'html', html: text, status }
}

/** Go there next (303), with an optional one-time message. Only paths of this site. */
export function redirect(to: string, flash?: string): Reply {
  return { kind: 'redirect', to: localPath(to), ...(flash !== undefined && { flash }) }
}

/** A JSON answer. */
export function json(value: unknown, status = 200): Reply {
  return { kind: 'json', json: value, status }
}

/** The path when it stays on this site, else '/': stops open redirects through return addresses. */
export function localPath(to: string | undefined): string {
  return to !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(to) ? to : '/'
}
