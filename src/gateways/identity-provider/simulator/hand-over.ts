import type { FastifyReply, FastifyRequest } from 'fastify'
import type Provider from 'oidc-provider'
import type { Visit } from './pages.ts'

/** Gives a request to the OpenID Connect server below `prefix`, and keeps who asked while it is there. */
export type HandOver = (request: FastifyRequest, reply: FastifyReply, url?: string) => void

/** The way over, and the way back from the server's request to ours (for its error pages). */
export function makeHandOver(provider: Provider, visits: WeakMap<object, Visit>): HandOver {
  const answer = provider.callback()
  const issuer = new URL(provider.issuer)
  return (request, reply, url = request.url) => {
    reply.hijack()
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value)
    // Where the browser is, by our own judgement of proxies; the issuer itself is always reached as it is named.
    const protocol = request.host === issuer.host ? issuer.protocol.slice(0, -1) : request.protocol
    Object.assign(request.raw.headers, { 'x-forwarded-proto': protocol, 'x-forwarded-host': request.host })
    const raw = Object.assign(request.raw, { originalUrl: url, url: url.slice(issuer.pathname.length) })
    visits.set(raw, { request, reply })
    void answer(raw, reply.raw)
  }
}
