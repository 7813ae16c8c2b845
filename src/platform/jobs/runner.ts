import { PgBoss, fromKysely } from 'pg-boss'
import type { Tx } from '../database/connect.ts'
import { type Log, type Node, systemCall } from '../node.ts'
import type { Job } from './job.ts'

const schema = 'pgboss'

/** Creates the queue library's schema and one queue a job. Run by `onil migrate` with the owner's connection. */
export async function installJobs(ownerUrl: string, jobs: readonly Job[]): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema, supervise: false, schedule: false, max: 1 })
  await boss.start()
  for (const { name, retries } of jobs) {
    if (!(await boss.getQueue(name)))
      await boss.createQueue(name, { retryLimit: retries, retryBackoff: true, expireInSeconds: 900 })
  }
  await boss.stop({ graceful: false })
}

/** Running jobs of this process. */
export type JobRunner = { stop(): Promise<void> }

/** Works off jobs and keeps the schedules (Asia/Seoul). A job of a process that died is taken again when it expires. */
export async function startJobs(node: Node, url: string, jobs: readonly Job[]): Promise<JobRunner> {
  const boss = new PgBoss({ connectionString: url, schema, migrate: false, createSchema: false, max: 4 })
  boss.on('error', (error) => node.log.error({ error: String(error) }, 'jobs'))
  await boss.start()
  for (const job of jobs) {
    await boss.work(job.name, { pollingIntervalSeconds: 2 }, async (batch) => {
      for (const taken of batch) await run(node, node.log, job, taken.data)
    })
    if (job.cron === undefined) await boss.unschedule(job.name)
    else await boss.schedule(job.name, job.cron, {}, { tz: 'Asia/Seoul' })
  }
  return {
    stop: async () => {
      await boss.stop({ graceful: true, timeout: 5000 })
    },
  }
}

async function run(node: Node, log: Log, job: Job, data: unknown): Promise<void> {
  try {
    await job.run(systemCall(node, job.name), data)
  } catch (error) {
    log.warn({ job: job.name, error: String(error) }, 'job failed, it will be tried again')
    throw error
  }
}

/** Puts a job into the queue in the caller's transaction: it exists if and only if the transaction commits. */
export async function enqueue(tx: Tx, job: Pick<Job, 'name' | 'retries'>, data: object): Promise<void> {
  // The library looks the queue up through its own connection, so it is given the transaction's.
  const sender = new PgBoss({ db: fromKysely(tx), schema, migrate: false, supervise: false, schedule: false })
  await sender.send(job.name, data, { retryLimit: job.retries, retryBackoff: true })
}
