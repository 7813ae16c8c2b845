import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Edge } from '../http/edge.ts'

/** What the edge is given for `/metrics`. */
export type MetricsPage = {
  readonly text: () => Promise<string>
  readonly type: string
  /** With a token only its bearer reads; without one only this machine does. */
  readonly token?: string
}

const local = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** `/metrics` for Prometheus. Whoever may not read it is told that there is nothing. */
export function addMetrics(app: FastifyInstance, edge: Edge): void {
  const { metrics } = edge
  const { observe } = edge.node
  if (observe)
    app.addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? 'none'
      observe.request({ method: request.method, route, status: reply.statusCode, seconds: reply.elapsedTime / 1000 })
      done()
    })
  if (!metrics) return
  app.get('/metrics', { logLevel: 'warn' }, async (request, reply) => {
    if (!mayRead(request, metrics.token)) return reply.callNotFound()
    return await reply
      .header('cache-control', 'no-store')
      .type(metrics.type)
      .send(await metrics.text())
  })
}

function mayRead(request: FastifyRequest, token: string | undefined): boolean {
  if (token === undefined) return local.has(request.ip) && request.headers['x-forwarded-for'] === undefined
  return same(request.headers.authorization ?? '', `Bearer ${token}`)
}

function same(given: string, expected: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(given), hash(expected))
}
