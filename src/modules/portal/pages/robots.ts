import type { Reply } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'

const closed = [
  '/my',
  '/wallet',
  '/apply',
  '/company/',
  '/issuer',
  '/operator',
  '/demo',
  '/sign-in',
  '/settings',
  '/simulator',
  '/api/',
]

/** GET /robots.txt: public pages may be found; nothing that belongs to somebody. */
export const robots: Route = page(
  '/robots.txt',
  'public',
  async (): Promise<Reply> => ({
    kind: 'file',
    body: ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), 'Allow: /', ''].join('\n'),
    type: 'text/plain; charset=utf-8',
    headers: { 'cache-control': 'public, max-age=3600' },
  }),
)
