import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { misbehave } from './behaviour.ts'
import { addChooseRoutes, type Choosing, showError } from './choose-routes.ts'
import type { HandOver } from './hand-over.ts'

/** What the simulated provider's routes need. */
export type Parts = Choosing & { readonly prefix: string; readonly handOver: HandOver }

/** The routes of the simulated provider, below its prefix: pages for people, and the OpenID Connect server. */
export async function addRoutes(app: FastifyInstance, parts: Parts): Promise<void> {
  app.removeAllContentTypeParsers()
  app.addHook('onRequest', async (request, reply) => {
    const behaviour = parts.behaviour()
    if (behaviour === 'down') return showError(parts.pages, 'down', 503, request, reply)
    await misbehave(behaviour, reply)
    return undefined
  })
  const style = readFileSync(new URL('./style.css', import.meta.url))
  app.get('/style.css', (_, reply) => reply.type('text/css; charset=utf-8').send(style))
  await app.register(async (scope) => addChooseRoutes(scope, parts))
  await app.register(async (scope) => addServerRoutes(scope, parts))
}

async function addServerRoutes(app: FastifyInstance, { handOver, behaviour, pages }: Parts): Promise<void> {
  // The server reads its own bodies.
  app.addContentTypeParser('*', (_request, _payload, done) => done(null))
  app.get('/auth', (request, reply) => {
    const there = URL.parse(String(new URL(request.url, 'http://x').searchParams.get('redirect_uri')))
    if (there?.host !== request.host) return showError(pages, 'wrong', 400, request, reply)
    return handOver(request, reply, behaviour() === 'wrong-nonce' ? otherNonce(request.url) : request.url)
  })
  app.get('/auth/:uid', (request, reply) => handOver(request, reply))
  // Asked by this process itself: no reason to count them against anybody.
  const config = { rateLimit: false as const }
  app.get('/.well-known/openid-configuration', { config }, (request, reply) => handOver(request, reply))
  app.get('/jwks', { config }, (request, reply) => handOver(request, reply))
  app.get('/me', { config }, (request, reply) => handOver(request, reply))
  app.post('/token', { config }, (request, reply) => handOver(request, reply))
}

function otherNonce(url: string): string {
  return url.replace(/([?&]nonce=)[^&]*/, '$1of-another-sign-in')
}
