import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type RequestSpan, currentTrace } from './traced.ts'

const spans = new WeakMap<FastifyRequest, RequestSpan>()

/** The trace that a request belongs to: for its log line, so that log and trace find each other. */
export function traceIdOf(request: FastifyRequest): string | undefined {
  return spans.get(request)?.traceId
}

/** A span for each request while tracing is on; everything the request does runs inside of it. */
export function addTracing(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const trace = currentTrace()
    if (!trace) return done()
    const { traceparent } = request.headers
    const span = trace.request({
      name: `${request.method} ${request.routeOptions.url ?? 'none'}`,
      request: request.id,
      ...(typeof traceparent === 'string' && { traceparent }),
    })
    spans.set(request, span)
    span.within(done)
  })
  app.addHook('onResponse', (request, reply, done) => {
    spans.get(request)?.end(reply.statusCode, request.routeOptions.url ?? 'none')
    done()
  })
}
