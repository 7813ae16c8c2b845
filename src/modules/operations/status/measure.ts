import { breakerStates } from '../../../platform/breaker/breaker-states.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import { backlog } from '../../../platform/outbox/admin.ts'
import { lettersWaiting } from '../../../read-models/letters-waiting.ts'
import { type Component, type Measured, type State, components } from './component.ts'

/** Finds out how one component is; undefined or a failure: it could not be asked. */
export type Probe = (node: Node) => Promise<State | undefined>

const patienceMs = 5000
const slowMs = 2000

/** Seconds that a fact or a letter may wait until that is slow, and until nothing seems to move any more. */
const waiting = { slow: 60, down: 600 } as const

/** Asks every component. A probe that fails says "down" only of what it asks itself. */
export async function measure(node: Node, probes: Readonly<Record<Component, Probe>>): Promise<Measured> {
  const found = await Promise.all(
    components.map(async (c) => [c, await probes[c](node).catch(() => undefined)] as const),
  )
  return { at: node.clock.now(), states: Object.fromEntries(found.filter(([, state]) => state !== undefined)) }
}

/** What a process does: where it serves pages, if it does, and whether it works off jobs, which ask the agencies. */
export type Doing = { readonly address?: string; readonly jobs: boolean }

/** The probes of a process. What it does not do itself it leaves to the others to measure. */
export function probesOf({ address, jobs }: Doing): Readonly<Record<Component, Probe>> {
  return {
    web: async () => (address === undefined ? undefined : await timed(() => readiness(address))),
    database: async (node) => await timed(async () => void (await node.database.pool.query('select 1'))),
    outbox: async (node) => {
      const { parked, oldestSeconds } = await backlog(node)
      const state = byAge(oldestSeconds)
      return parked > 0 && state === 'up' ? 'slow' : state
    },
    agencies: (node) => Promise.resolve(jobs ? agencies(node) : undefined),
    mail: async (node) => {
      const { actor } = systemCall(node, 'operations.measure')
      const { again, oldestSeconds } = await inTransaction(node, actor, 'operations.measure', (tx) =>
        lettersWaiting(tx, node.clock.now()),
      )
      return again > 0 && oldestSeconds < waiting.down ? 'slow' : byAge(oldestSeconds)
    },
  }
}

// As a visitor would ask it; this also says whether its database answers it.
async function readiness(address: string): Promise<void> {
  const reply = await fetch(`${address}/ready`, { signal: AbortSignal.timeout(patienceMs) })
  await reply.body?.cancel()
  if (!reply.ok) throw new Error(`not ready: ${reply.status}`)
}

async function timed(ask: () => Promise<void>): Promise<State> {
  const began = performance.now()
  try {
    await withinPatience(ask())
  } catch {
    return 'down'
  }
  return performance.now() - began > slowMs ? 'slow' : 'up'
}

async function withinPatience(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('no answer in time')), patienceMs)
  })
  try {
    await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

function byAge(seconds: number): State {
  if (seconds >= waiting.down) return 'down'
  return seconds >= waiting.slow ? 'slow' : 'up'
}

// An agency that nobody asked yet has no breaker; one of several that is away is a part of the service, not all of it.
function agencies(node: Node): State {
  const open = breakerStates.of(node)()
  const away = open.filter((b) => b.state !== 'closed').length
  if (away === 0) return 'up'
  return away === open.length && away > 1 ? 'down' : 'slow'
}
