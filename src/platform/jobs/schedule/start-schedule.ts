import { setTimeout as pause } from 'node:timers/promises'
import type { Node } from '../../node.ts'
import type { Job } from '../job.ts'
import { asSystem, doRound } from './do-round.ts'
import { nextStep } from './next-step.ts'
import { type ScheduleRow, schedules, setBack } from './schedule-store.ts'

type Scheduled = Job & { readonly cron: string }
const tickMs = 5000
const stopMs = 5000

/**
 * Does the rounds of all jobs with a schedule: in time, and once at start for all that was missed.
 * Several nodes may do it at once; each round is done by one of them.
 */
export function startSchedule(node: Node, jobs: readonly Job[]): { stop(): Promise<void> } {
  const scheduled = jobs.filter((job): job is Scheduled => job.cron !== undefined)
  const going = new Set<Promise<unknown>>()
  const ending = new AbortController()
  const loop = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      await tick(node, scheduled, going).catch((error: unknown) =>
        node.log.error({ error: String(error) }, 'schedule: cannot reach the database'),
      )
      await pause(tickMs, undefined, { signal: ending.signal }).catch(() => undefined)
    }
  }
  const running = loop()
  return {
    stop: async () => {
      ending.abort()
      await running
      await Promise.race([Promise.all(going), pause(stopMs, undefined, { ref: false })])
    },
  }
}

// Rounds go on beside each other and beside the next look: a long one keeps none waiting.
async function tick(node: Node, jobs: readonly Scheduled[], going: Set<Promise<unknown>>): Promise<void> {
  const names = jobs.map(({ name }) => name)
  const all = await asSystem(node, (tx) => schedules(tx, names, node.clock.offset()))
  const rows = new Map(all.map((row) => [row.name, row]))
  for (const job of jobs) {
    const round = look(node, job, rows.get(job.name))
      .catch((error: unknown) => node.log.error({ job: job.name, error: String(error) }, 'schedule'))
      .finally(() => going.delete(round))
    going.add(round)
  }
}

async function look(node: Node, job: Scheduled, row: ScheduleRow | undefined): Promise<void> {
  const step = row && !row.rests ? nextStep(job.cron, row.done_for, row.now, node.clock.now()) : undefined
  if (step?.is === 'round') await doRound(node, job, step.for)
  if (step?.is === 'set-back') await asSystem(node, (tx) => setBack(tx, job.name, step.for))
}
