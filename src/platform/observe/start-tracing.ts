import { AsyncLocalStorage } from 'node:async_hooks'
import { type Context, ROOT_CONTEXT, type Span, SpanStatusCode, type Tracer, trace as api } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, type SpanExporter, TracerProvider } from '@opentelemetry/sdk-trace'
import { type RequestSpan, type SpanKind, type Trace, useTrace } from './traced.ts'

/** Sends traces to an OpenTelemetry collector until stopped. Only this file knows the library. */
export function startTracing(endpoint: string, exporter?: SpanExporter): { stop(): Promise<void> } {
  const to = exporter ?? new OTLPTraceExporter({ url: endpoint })
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'onil' }),
    spanProcessors: [new BatchSpanProcessor({ exporter: to })],
  })
  useTrace(traceWith(provider.getTracer('onil')))
  return {
    stop: async () => {
      useTrace(undefined)
      await provider.shutdown()
    },
  }
}

const current = new AsyncLocalStorage<Context>()

function traceWith(tracer: Tracer): Trace {
  return {
    span: async <T>(name: string, kind: SpanKind, work: () => Promise<T>): Promise<T> => {
      const parent = current.getStore() ?? ROOT_CONTEXT
      const span = tracer.startSpan(name, { attributes: { 'onil.kind': kind } }, parent)
      try {
        return await current.run(api.setSpan(parent, span), work)
      } catch (error) {
        // The name of a fault, never its text: that may hold what somebody typed.
        span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'unknown' })
        throw error
      } finally {
        span.end()
      }
    },
    request: ({ name, request, traceparent }) => {
      const parent = parentOf(traceparent)
      const span = tracer.startSpan(name, { attributes: { 'onil.kind': 'request', 'onil.request': request } }, parent)
      return requestSpan(span, api.setSpan(parent, span))
    },
  }
}

function requestSpan(span: Span, context: Context): RequestSpan {
  return {
    traceId: span.spanContext().traceId,
    within: (work) => current.run(context, work),
    end: (status, route) => {
      span.setAttributes({ 'http.response.status_code': status, 'http.route': route })
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
      span.end()
    },
  }
}

const form = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/ // W3C Trace Context, version 00

function parentOf(traceparent: string | undefined): Context {
  const [, traceId = '', spanId = '', flags = '00'] = form.exec(traceparent ?? '') ?? []
  const isNone = /^0*$/
  if (isNone.test(traceId) || isNone.test(spanId)) return ROOT_CONTEXT
  return api.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true })
}
