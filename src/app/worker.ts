import { startJobs } from '../platform/jobs/runner.ts'
import { startRelay } from '../platform/outbox/relay.ts'
import { modules } from './modules.ts'
import type { Runtime } from './open-node.ts'

/** Delivers facts and works off jobs until stopped. */
export async function startWorker(runtime: Runtime): Promise<{ stop(): Promise<void> }> {
  const relay = startRelay(runtime.node)
  const jobs = await startJobs(
    runtime.node,
    runtime.applicationUrl,
    modules.flatMap((m) => m.jobs ?? []),
  )
  runtime.onWake(() => {
    relay.wake()
    jobs.wake()
  })
  return {
    stop: async () => {
      await Promise.all([relay.stop(), jobs.stop()])
    },
  }
}
