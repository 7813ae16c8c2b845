import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refusal } from '../../kernel/refusal.ts'
import { type Edge, type Trouble, troublePage } from './edge.ts'
import { someonesView, visitorView } from './handle.ts'
import { isTooLong, shortened } from './long-address.ts'
import type { View } from './page-call.ts'
import { problem } from './problem.ts'
import { sendReply } from './send-reply.ts'

/** Answers for what no route answered: unknown address, too much at once, too large, and our own faults with an incident number. */
export function addErrorHandlers(app: FastifyInstance, edge: Edge): void {
  app.setNotFoundHandler(
    { preHandler: app.rateLimit() },
    async (request, reply) => await answer(edge, request, reply, isTooLong(request) ? tooLong : { kind: 'not-found' }),
  )
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const trouble = troubleOf(error, request)
    if (error.message === noConnection) request.log.error({ err: error }, 'no connection to the database was free')
    if (trouble.kind === 'broken') request.log.error({ err: error, incident: trouble.incident }, 'unexpected error')
    return await answer(edge, request, reply, trouble)
  })
}

// No connection of the pool was free for ten seconds (pg-pool): whoever asked has to wait, as when the process itself is late.
const noConnection = 'timeout exceeded when trying to connect'

const tooLong: Trouble = { kind: 'refused', refusal: refusal('platform.address-too-long', 414) }

function troubleOf(error: FastifyError, request: FastifyRequest): Trouble {
  const status = error.message === noConnection ? 503 : (error.statusCode ?? 500)
  if (status === 429) return { kind: 'busy', retryAfter: 60 }
  if (status === 503) return { kind: 'refused', refusal: refusal('platform.overloaded', 503) }
  if (status === 414) return tooLong
  if (status === 413) return { kind: 'refused', refusal: refusal('platform.too-large', 413) }
  if (status >= 400 && status < 500) return { kind: 'refused', refusal: refusal('platform.does-not-fit', status) }
  return { kind: 'broken', incident: request.id }
}

async function answer(
  edge: Edge,
  request: FastifyRequest,
  reply: FastifyReply,
  trouble: Trouble,
): Promise<FastifyReply> {
  if (trouble.kind === 'busy') void reply.header('retry-after', String(trouble.retryAfter))
  if (trouble.kind === 'refused' && trouble.refusal.status === 503) void reply.header('retry-after', '10')
  const isPage = !request.url.startsWith('/api/')
  const view = await viewOf(edge, request, reply, trouble)
  if (isPage) return await sendReply(edge, reply, troublePage(edge, view, trouble))
  const reason = asRefusal(trouble)
  return await sendReply(edge, reply, problem(reason, edge.refusalText(reason, view.lang)))
}

async function viewOf(edge: Edge, request: FastifyRequest, reply: FastifyReply, trouble: Trouble): Promise<View> {
  const known = !request.url.startsWith('/api/') && trouble.kind === 'not-found'
  const view = known ? await someonesView(edge, request, reply) : visitorView(edge, request, reply)
  // The links of a page repeat its address.
  return isTooLong(request) ? { ...view, ...shortened(view) } : view
}

function asRefusal(trouble: Trouble): ReturnType<typeof refusal> {
  if (trouble.kind === 'refused') return trouble.refusal
  if (trouble.kind === 'not-found') return refusal('platform.not-found', 404)
  if (trouble.kind === 'busy') return refusal('platform.too-many-requests', 429)
  return refusal('platform.broken', 500, { facts: { incident: trouble.incident } })
}
