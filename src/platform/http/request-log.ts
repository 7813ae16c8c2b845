import { type FastifyReply, type FastifyRequest, LogController } from 'fastify'

/** One line a request, when it has been answered, in place of the server's own two: nothing is missing in it. */
export function requestLog(): LogController {
  return Object.assign(new LogController(), { incomingRequest: () => undefined, requestCompleted })
}

function requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
  const { method, url, log } = request
  const line = { method, url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }
  if (error) log.error({ ...line, err: error }, 'broken off')
  else log.info(line, 'answered')
}
