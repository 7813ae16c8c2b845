import { type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import { traceIdOf } from '../observe/add-tracing.ts'

/** One line a request, when it has been answered, in place of the server's own two: nothing is missing in it. */
export function requestLog(): LogController {
  return Object.assign(new LogController(), { incomingRequest: () => undefined, requestCompleted })
}

function requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
  const trace = traceIdOf(request)
  const answer = {
    method: request.method,
    url: addressOf(request),
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime),
  }
  const line = { ...answer, ...(trace !== undefined && { trace }) }
  if (error) request.log.error({ ...line, err: error }, 'broken off')
  else request.log.info(line, 'answered')
}

// What was searched for is nobody's business here. And who knows the address of a letter's link or of a shared badge may open
// it: such a one is named as its route is.
function addressOf({ url, routeOptions: { url: route = '' } }: FastifyRequest): string {
  return route.includes(':token') ? route : (url.split('?', 1)[0] ?? '').slice(0, 1000)
}
