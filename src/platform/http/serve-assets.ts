import type { FastifyInstance } from 'fastify'
import type { Edge } from './edge.ts'

const worker = '/service-worker.js'

/** Serves style sheet, icons and islands: names hold their content's hash, so browsers keep them for a year. */
export function addAssets(app: FastifyInstance, edge: Edge): void {
  // Its address never changes, and its folder is the scope it may serve: the whole site.
  app.get(worker, async (_request, reply) => {
    const file = edge.assets.files.get(worker)
    if (!file) return reply.callNotFound()
    return await reply.header('cache-control', 'no-cache').type(file.type).send(file.body)
  })
  app.get('/assets/*', { compress: false }, async (request, reply) => {
    const asset = edge.assets.files.get(request.url.split('?')[0] ?? '')
    if (!asset) return reply.callNotFound()
    const accepted = request.headers['accept-encoding'] ?? ''
    void reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('vary', 'accept-encoding')
      .type(asset.type)
    if (asset.br && /\bbr\b/.test(accepted)) return await reply.header('content-encoding', 'br').send(asset.br)
    if (asset.gzip && /\bgzip\b/.test(accepted)) return await reply.header('content-encoding', 'gzip').send(asset.gzip)
    return await reply.send(asset.body)
  })
}
