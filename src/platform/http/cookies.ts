import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Edge } from './edge.ts'

type Asked = Pick<FastifyRequest, 'protocol'>

/** Whether cookies of this answer are for TLS only: always in real life; in a demo when the browser itself came by HTTPS. */
function isSecure(edge: Pick<Edge, 'secureCookies'>, request: Asked): boolean {
  return edge.secureCookies || request.protocol === 'https'
}

/** The session cookie's name: the strict __Host- form wherever the site has TLS (RFC 6265bis). */
function sessionCookie(edge: Pick<Edge, 'secureCookies'>, request: Asked): string {
  return isSecure(edge, request) ? '__Host-onil' : 'onil'
}

/** Reads and writes cookies with one set of attributes: never readable by scripts, never sent by other sites' posts. */
export function cookieJar(
  edge: Pick<Edge, 'secureCookies'>,
  request: FastifyRequest,
  reply: FastifyReply,
): {
  get(name: string): string | undefined
  set(name: string, value: string, seconds: number): void
  clear(name: string): void
} {
  const full = (name: string): string => (name === 'session' ? sessionCookie(edge, request) : `onil-${name}`)
  const base = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(edge, request) } as const
  return {
    get: (name) => request.cookies[full(name)],
    set: (name, value, seconds) => void reply.setCookie(full(name), value, { ...base, maxAge: seconds }),
    clear: (name) => void reply.clearCookie(full(name), base),
  }
}

/** The session token: from the cookie, or from `Authorization: Bearer` for other systems. */
export function sessionToken(edge: Pick<Edge, 'secureCookies'>, request: FastifyRequest): string | undefined {
  const bearer = /^Bearer ([\w-]{20,200})$/.exec(request.headers.authorization ?? '')?.[1]
  return bearer ?? request.cookies[sessionCookie(edge, request)]
}
