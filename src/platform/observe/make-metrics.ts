import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import type { Observe } from './observe.ts'

/** Numbers as they are now, for what is read when somebody asks; a reading without values still says what it is. */
export type Reading = {
  readonly name: string
  readonly help: string
  readonly label?: readonly string[]
  readonly values: readonly { readonly value: number; readonly labels?: Readonly<Record<string, string>> }[]
}

/** The metrics of one process. */
export type Metrics = {
  readonly observe: Observe
  /** The Prometheus text of everything counted, and of what is read now. */
  readonly text: (readings: readonly Reading[]) => Promise<string>
  readonly type: string
}

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10]

/** Makes the metrics of a process. `runtime`: also Node's own (event loop, memory, garbage collection). */
export function makeMetrics(runtime = true): Metrics {
  const registry = new Registry()
  if (runtime) collectDefaultMetrics({ register: registry })
  return {
    observe: observeIn(registry),
    type: registry.contentType,
    text: async (readings) => {
      const now = new Registry()
      for (const reading of readings) set(now, reading)
      return (await registry.metrics()) + (await now.metrics())
    },
  }
}

function observeIn(registry: Registry): Observe {
  const registers = [registry]
  const requests = new Histogram({
    name: 'onil_http_request_duration_seconds',
    help: 'Requests by route pattern',
    labelNames: ['method', 'route', 'status'],
    buckets: seconds,
    registers,
  })
  const operations = new Histogram({
    name: 'onil_operation_duration_seconds',
    help: 'Commands and queries',
    labelNames: ['operation', 'ending'],
    buckets: seconds,
    registers,
  })
  const deliveries = counter(registry, 'onil_deliveries_total', 'Facts handed to subscribers', ['subscriber', 'ending'])
  const jobs = counter(registry, 'onil_jobs_total', 'Jobs worked off', ['job', 'ending'])
  const receipts = counter(registry, 'onil_receipts_total', 'Receipts signed', [])
  return {
    request: ({ method, route, status, seconds: took }) =>
      requests.observe({ method, route, status: String(status) }, took),
    operation: (operation, ending, took) => operations.observe({ operation, ending }, took),
    delivery: (subscriber, ending) => deliveries.inc({ subscriber, ending }),
    job: (job, ending) => jobs.inc({ job, ending }),
    receipt: () => receipts.inc(),
  }
}

function counter(registry: Registry, name: string, help: string, labelNames: string[]): Counter {
  return new Counter({ name, help, labelNames, registers: [registry] })
}

function set(registry: Registry, { name, help, label = [], values }: Reading): void {
  const gauge = new Gauge({ name, help, labelNames: [...label], registers: [registry] })
  gauge.reset()
  for (const { labels = {}, value } of values) gauge.set(labels, value)
}
