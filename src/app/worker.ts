import { bringUpToDate } from '../modules/search/index.ts'
import { startJobs } from '../platform/jobs/runner.ts'
import { startSchedule } from '../platform/jobs/schedule/start-schedule.ts'
import { startRelay } from '../platform/outbox/relay.ts'
import { jobs } from './modules.ts'
import type { Runtime } from './open-node.ts'

/** Delivers facts, works off jobs and does the rounds of schedules until stopped. */
export async function startWorker(runtime: Runtime): Promise<{ stop(): Promise<void> }> {
  const relay = startRelay(runtime.node)
  let stopping = false
  const indexed = bringUpToDate(runtime.node, () => stopping).catch((error: unknown) =>
    runtime.node.log.error({ error }, 'the search index was not made anew'),
  )
  const runner = await startJobs(runtime.node, runtime.applicationUrl, jobs)
  const schedule = startSchedule(runtime.node, jobs)
  runtime.onWake(() => {
    relay.wake()
    runner.wake()
  })
  return {
    stop: async () => {
      stopping = true
      await schedule.stop()
      await Promise.all([relay.stop(), runner.stop(), indexed])
    },
  }
}
