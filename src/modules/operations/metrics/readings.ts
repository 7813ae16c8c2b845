import { breakerStates } from '../../../platform/breaker/breaker-states.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import type { Reading } from '../../../platform/observe/make-metrics.ts'
import { type Backlog, backlog } from '../../../platform/outbox/admin.ts'
import { type QueueCount, queueCounts } from '../../../read-models/queue-counts.ts'
import { latestOf } from '../status/meter.ts'

const openness = { closed: 0, 'half-open': 0.5, open: 1 } as const
const goodness = { up: 1, slow: 0.5, down: 0 } as const

/** What is read when Prometheus asks: pool, outbox, jobs, breakers, components. Without the database, what there is. */
export async function readings(node: Node): Promise<readonly Reading[]> {
  const stored = await read(node).catch(() => undefined)
  return [
    pool(node),
    breakers(node),
    measured(node),
    {
      name: 'onil_database_up',
      help: 'Whether the database answered this scrape',
      values: [{ value: stored ? 1 : 0 }],
    },
    ...outbox(stored?.backlog),
    queues(stored?.queues ?? []),
  ]
}

type Stored = { readonly backlog: Backlog; readonly queues: readonly QueueCount[] }

async function read(node: Node): Promise<Stored> {
  const { actor } = systemCall(node, 'operations.metrics')
  return {
    backlog: await backlog(node),
    queues: await inTransaction(node, actor, 'operations.metrics', queueCounts),
  }
}

function pool({ database: { pool: p } }: Node): Reading {
  const one = (state: string, value: number): Reading['values'][number] => ({ value, labels: { state } })
  return {
    name: 'onil_database_connections',
    help: 'Connections of this process, and work that waits for one',
    label: ['state'],
    values: [one('open', p.totalCount), one('idle', p.idleCount), one('waiting', p.waitingCount)],
  }
}

function breakers(node: Node): Reading {
  return {
    name: 'onil_breaker_open',
    help: 'Systems outside: 0 asked as usual, 0.5 tried again, 1 not asked',
    label: ['system'],
    values: breakerStates
      .of(node)()
      .map(({ name, state }) => ({ value: openness[state], labels: { system: name } })),
  }
}

function measured(node: Node): Reading {
  return {
    name: 'onil_component_up',
    help: 'Components as measured last by this process: 1 works, 0.5 slow, 0 not working',
    label: ['component'],
    values: Object.entries(latestOf(node)?.states ?? {}).map(([component, state]) => ({
      value: goodness[state],
      labels: { component },
    })),
  }
}

function outbox(b: Backlog | undefined): Reading[] {
  const one = (name: string, help: string, value: number | undefined): Reading => ({
    name,
    help,
    values: value === undefined ? [] : [{ value }],
  })
  return [
    one('onil_outbox_waiting', 'Deliveries of facts that wait', b?.waiting),
    one('onil_outbox_parked', 'Deliveries that were given up and need a person', b?.parked),
    one('onil_outbox_oldest_seconds', 'Age of the oldest open delivery', b?.oldestSeconds),
  ]
}

function queues(counts: readonly QueueCount[]): Reading {
  return {
    name: 'onil_jobs_open',
    help: 'Jobs by state',
    label: ['job', 'state'],
    values: counts.map(({ job, state, n }) => ({ value: n, labels: { job, state } })),
  }
}
