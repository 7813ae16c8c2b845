import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import type { Component, Measured } from './component.ts'
import { type Doing, type Probe, measure, probesOf } from './measure.ts'
import { proposeIncident } from '../incidents/propose-incident.ts'
import { record } from './run-store.ts'

const everyMs = 60_000
const most = 1440 // a day of minutes

/** What this process measured last: the status page shows it while the database cannot be reached. */
const latest = new WeakMap<Node, Measured>()

/** The last measurement of this process. */
export function latestOf(node: Node): Measured | undefined {
  return latest.get(node)
}

/** Measures when told to; what the database cannot take now is written when it can. */
export type Meter = { readonly tick: () => Promise<void> }

/** Makes a meter of a node. */
export function makeMeter(node: Node, probes: Readonly<Record<Component, Probe>>): Meter {
  let unwritten: readonly Measured[] = []
  const tick = async (): Promise<void> => {
    const now = await measure(node, probes)
    latest.set(node, now)
    unwritten = [...unwritten, now].slice(-most)
    try {
      await write(node, unwritten)
      unwritten = []
    } catch (error) {
      node.log.warn({ error: String(error), kept: unwritten.length }, 'what was measured is written later')
    }
  }
  return { tick }
}

/** Measures this process's node each minute until stopped. */
export function startMeter(node: Node, doing: Doing): { stop(): Promise<void> } {
  const meter = makeMeter(node, probesOf(doing))
  let running = meter.tick()
  const timer = setInterval(() => {
    running = running.then(meter.tick)
  }, everyMs)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}

async function write(node: Node, all: readonly Measured[]): Promise<void> {
  const { actor } = systemCall(node, 'operations.measure')
  await inTransaction(node, actor, 'operations.measure', async (tx) => {
    for (const one of all) await record(tx, one)
    await proposeIncident(tx, node.clock.now())
  })
}
