import type { FastifyReply, FastifyRequest } from 'fastify'

const retrySeconds = 10

/**
 * What is done when the process is later than it may be: 503, with when to try again. A second in which nothing was measured
 * (the machine gave this process no time at all, often at its start) comes as Infinity: that is not known to be late.
 */
export function pressureHandler(
  _request: FastifyRequest,
  reply: FastifyReply,
  _type: string,
  late: number | undefined,
): Promise<void> | undefined {
  if (late !== undefined && !Number.isFinite(late)) return undefined
  void reply.header('retry-after', String(retrySeconds))
  return Promise.reject(Object.assign(new Error('overloaded'), { statusCode: 503 }))
}
