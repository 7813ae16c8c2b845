import { type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import { traceIdOf } from '../observe/add-tracing.ts'

/** One line a request, when it has been answered, in place of the server's own two: nothing is missing in it. */
export function requestLog(): LogController {
  return Object.assign(new LogController(), { incomingRequest: () => undefined, requestCompleted })
}

function requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
  const { method, url } = request
  const [path] = url.split('?', 1) // what was searched for is nobody's business here
  const trace = traceIdOf(request)
  const answer = { method, url: path, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }
  const line = { ...answer, ...(trace !== undefined && { trace }) }
  if (error) request.log.error({ ...line, err: error }, 'broken off')
  else request.log.info(line, 'answered')
}
