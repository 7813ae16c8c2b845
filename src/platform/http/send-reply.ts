import type { FastifyReply } from 'fastify'
import type { Edge } from './edge.ts'
import { cookieJar } from './cookies.ts'
import type { Reply } from './page-call.ts'

/** Writes a route's answer. Pages and JSON of a signed-in person are never cached by anything in between. */
export async function sendReply(edge: Edge, reply: FastifyReply, answer: Reply): Promise<FastifyReply> {
  if (answer.kind === 'redirect') {
    if (answer.flash !== undefined) cookieJar(edge, reply.request, reply).set('flash', answer.flash, 60)
    return await reply.redirect(inAscii(answer.to), 303)
  }
  if (!('headers' in answer) || answer.headers?.['cache-control'] === undefined)
    void reply.header('cache-control', 'private, no-store')
  if (answer.headers) void reply.headers(answer.headers)
  if (answer.kind === 'html')
    return await reply
      .status(answer.status ?? 200)
      .type('text/html; charset=utf-8')
      .send(answer.html)
  if (answer.kind === 'json') {
    return await reply
      .status(answer.status ?? 200)
      .type(answer.type ?? 'application/json; charset=utf-8')
      .send(JSON.stringify(answer.json))
  }
  if (answer.name !== undefined)
    void reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(answer.name)}`)
  return await reply.type(answer.type).send(answer.body)
}

// A header takes no other characters; what is escaped already stays as it is.
function inAscii(address: string): string {
  return address.toWellFormed().replace(/[^\x21-\x7e]/gu, encodeURIComponent)
}
