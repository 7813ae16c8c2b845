import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Edge, Visitor } from './edge.ts'
import type { Lang, View } from './page-call.ts'

const themes = ['auto', 'light', 'dark', 'contrast'] as const
const sizes = ['1', '2', '3'] as const

/** Everything a page shows around its content, from the request's cookies, address and session. */
export function readView(edge: Edge, request: FastifyRequest, reply: FastifyReply, visitor: Visitor): View {
  const [path = '/', query = ''] = request.url.split('?', 2)
  const offset = edge.node.clock.offset()
  return {
    lang: languageOf(request),
    path,
    query,
    nonce: reply.nonce,
    theme: oneOf(themes, request.cookies['onil-theme'], 'auto'),
    text: oneOf(sizes, request.cookies['onil-text'], '1'),
    unread: visitor.unread,
    demo: edge.demo,
    assets: edge.assets,
    origin: originOf(request),
    ...(visitor.viewer && { viewer: visitor.viewer }),
    ...(visitor.actor.kind === 'person' && !visitor.actor.helper && { owner: visitor.actor.person }),
    ...(offset !== 0 && { clock: edge.node.clock.now().toISOString() }),
  }
}

/** The address the browser used. */
export function originOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}`
}

function languageOf(request: FastifyRequest): Lang {
  const chosen = request.cookies['onil-lang']
  if (chosen === 'ko' || chosen === 'en') return chosen
  const first = /\b(ko|en)\b/.exec(request.headers['accept-language'] ?? 'ko')?.[1]
  return first === 'en' ? 'en' : 'ko'
}

function oneOf<T extends string>(allowed: readonly T[], value: string | undefined, otherwise: T): T {
  return allowed.find((a) => a === value) ?? otherwise
}
