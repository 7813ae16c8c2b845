import type { Call } from '../../../platform/node.ts'
import type { PageCall, View } from '../../../platform/http/page-call.ts'

const view: View = {
  lang: 'ko',
  path: '/',
  query: '',
  nonce: 'n',
  theme: 'auto',
  text: '1',
  unread: 0,
  demo: true,
  assets: { url: (name) => `/assets/${name}` },
  origin: 'http://127.0.0.1',
}

/** A request as a route gets it, with what a test changes; `set` collects the cookies it sets. */
export function pageCall(
  call: Call,
  change: Partial<Omit<PageCall, 'view' | 'call'>> & { view?: Partial<View> } = {},
): PageCall & { readonly set: ReadonlyMap<string, string> } {
  const set = new Map<string, string>()
  const cookies = {
    get: () => undefined,
    set: (name: string, value: string) => void set.set(name, value),
    clear: () => undefined,
  }
  const rest = {
    params: {},
    query: {},
    body: {},
    files: [],
    kept: {},
    origin: view.origin,
    ip: '127.0.0.1',
    userAgent: 'test',
    cookies,
  }
  return { ...rest, ...change, call, view: { ...view, ...change.view }, set }
}
