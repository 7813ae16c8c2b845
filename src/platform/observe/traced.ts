/** The kinds of work that are traced. */
export type SpanKind = 'request' | 'operation' | 'statement'

/** What a tracer does; the one of OpenTelemetry is in `start-tracing.ts`, which is loaded only when it is switched on. */
export type Trace = {
  readonly span: <T>(name: string, kind: SpanKind, work: () => Promise<T>) => Promise<T>
  /** Begins the span of a request, in the trace that the caller's `traceparent` (W3C) names, if any. */
  readonly request: (given: { name: string; request: string; traceparent?: string }) => RequestSpan
}

/** The span of a request while it lasts. */
export type RequestSpan = {
  readonly traceId: string
  /** Work of the request runs inside of it. */
  readonly within: <T>(work: () => T) => T
  readonly end: (status: number, route: string) => void
}

let trace: Trace | undefined

/** Switches tracing on for this process, or off again (undefined). */
export function useTrace(given: Trace | undefined): void {
  trace = given
}

/** The tracer of this process; undefined while tracing is off. */
export function currentTrace(): Trace | undefined {
  return trace
}

/** Runs work in a span of its own; while tracing is off it just runs. */
export function traced<T>(name: string, kind: SpanKind, work: () => Promise<T>): Promise<T> {
  return trace === undefined ? work() : trace.span(name, kind, work)
}
