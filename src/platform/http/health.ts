import type { FastifyInstance } from 'fastify'
import type { Edge } from './edge.ts'

/** `/health`: the process answers. `/ready`: it can do its work (database reachable, outbox not stuck). */
export function addHealth(app: FastifyInstance, edge: Edge): void {
  const always = { rateLimit: false as const, pressureHandler: () => undefined } // a busy process is alive
  app.get('/health', { config: always, logLevel: 'warn' }, () => ({ status: 'up' }))
  app.get('/ready', { config: { rateLimit: false }, logLevel: 'warn' }, async (_request, reply) => {
    try {
      return { status: 'ready', ...(await edge.ready()) }
    } catch {
      return await reply.status(503).header('retry-after', '5').send({ status: 'not ready' })
    }
  })
}
