import { type JobResult, PgBoss, fromKysely } from 'pg-boss'
import type { Tx } from '../database/connect.ts'
import { type Node, systemCall } from '../node.ts'
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

/** Running jobs of this process. `wake` after a commit, so that what was just queued need not wait for the next poll. */
export type JobRunner = { wake(): void; stop(): Promise<void> }

const atOnce = 10
const alikeAtOnce = 1000
const pollSeconds = 2
const queuedHere = new Set<string>()

/** Works off what was queued. A job of a process that died is taken again when it expires. Schedules: `schedule/start-schedule.ts`. */
export async function startJobs(node: Node, url: string, jobs: readonly Job[]): Promise<JobRunner> {
  const boss = new PgBoss({
    connectionString: url,
    schema,
    migrate: false,
    createSchema: false,
    schedule: false,
    max: 4,
  })
  boss.on('error', (error) => node.log.error({ error: String(error) }, 'jobs'))
  await boss.start()
  const workers = new Map<string, string>()
  for (const job of jobs) {
    // After a full batch there is more: the next one follows at once, not at the next poll.
    const polls = { pollingIntervalSeconds: pollSeconds, burstWhenBatchFull: true } as const
    const options = { ...polls, batchSize: job.alike ? alikeAtOnce : atOnce, perJobResults: true } as const
    const worker = await boss.work(job.name, options, async (batch) => await runAll(node, job, batch))
    workers.set(job.name, worker)
  }
  // An earlier release kept the schedules there, by the machine's clock and only for who was up at the time.
  for (const { name } of await boss.getSchedules()) await boss.unschedule(name)
  return {
    wake: () => notify(boss, workers),
    stop: async () => await boss.stop({ graceful: true, timeout: 5000 }),
  }
}

function notify(boss: PgBoss, workers: ReadonlyMap<string, string>): void {
  for (const name of queuedHere) {
    const worker = workers.get(name)
    if (worker !== undefined) boss.notifyWorker(worker)
  }
  queuedHere.clear()
}

type Taken = { readonly id: string; readonly data: unknown }

// Of those that are alike one runs for all: each was queued by a transaction that had committed before they were taken.
async function runAll(node: Node, job: Job, batch: readonly Taken[]): Promise<JobResult[]> {
  const [first] = batch
  if (!job.alike || !first) return await Promise.all(batch.map((one) => run(node, job, one)))
  const result = await run(node, job, first)
  return batch.map(({ id }) => ({ ...result, id }))
}

async function run(node: Node, job: Job, { id, data }: Taken): Promise<JobResult> {
  try {
    await job.run(systemCall(node, job.name), data)
    node.observe?.job(job.name, 'done')
    return { id, status: 'completed' }
  } catch (error) {
    node.observe?.job(job.name, 'failed')
    node.log.warn({ job: job.name, error: String(error) }, 'job failed, it will be tried again')
    return { id, status: 'failed', output: { error: String(error) } }
  }
}

/** Puts a job into the queue in the caller's transaction: it exists if and only if the transaction commits. */
export async function enqueue(tx: Tx, job: Pick<Job, 'name' | 'retries'>, data: object): Promise<void> {
  const db = fromKysely(tx)
  const sender = senders.get(job.name) ?? senderThrough(db)
  const id = await sender.send(job.name, data, { db, retryLimit: job.retries, retryBackoff: true })
  if (id === null) throw new Error(`jobs: there is no queue ${job.name}`)
  senders.set(job.name, sender)
  queuedHere.add(job.name)
}

type Connection = ReturnType<typeof fromKysely>
const senders = new Map<string, PgBoss>()

// The library looks a queue up before its first job, through the transaction of that one, and knows it from then on. Later jobs go
// through their own transactions; what else it would ask on the first one's connection is refused.
function senderThrough(first: Connection): PgBoss {
  let asked = false
  const lookUp: Connection = {
    executeSql: async (text, values) => {
      if (asked) throw new Error('jobs: a queue is looked up once')
      asked = true
      return await first.executeSql(text, values)
    },
  }
  return new PgBoss({ db: lookUp, schema, migrate: false, supervise: false, schedule: false })
}
