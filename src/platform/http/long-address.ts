import type { FastifyInstance } from 'fastify'

/** So long an address may be, in bytes (RFC 9110, 4.1 asks for 8,000 at least). */
const longest = 16_000

/**
 * What the parser reads before a route, in bytes: far more than an address may have, so that whoever sends a whole text in one is
 * answered with a page. Beyond it the parser itself ends the connection (431).
 */
export const longestHead = 262_144

/** Whether an address is longer than ours ever get. */
export function isTooLong({ url }: { readonly url: string }): boolean {
  return url.length > longest
}

/** Refuses such addresses: 414. After the limit of requests, so before the body is read; what no route has is answered elsewhere. */
export function limitAddresses(app: FastifyInstance): void {
  app.addHook('preParsing', (request, _reply, payload, done) => {
    const no = isTooLong(request) && !request.is404
    if (no) done(Object.assign(new Error('address too long'), { statusCode: 414 }))
    else done(null, payload)
  })
}

/** The place of an address that was too long, with the beginnings of what was typed: there it can be asked again. */
export function shortened({ path, query }: { readonly path: string; readonly query: string }): {
  readonly path: string
  readonly query: string
} {
  const first = [...new URLSearchParams(query)].slice(0, 20)
  const begun = first.map(([name, value]) => [name.slice(0, 60), [...value].slice(0, 200).join('')])
  return { path: path.length > 1000 ? '/' : path, query: new URLSearchParams(begun).toString() }
}
