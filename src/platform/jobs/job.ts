import type { z } from 'zod'
import type { Call } from '../node.ts'

/**
 * Background work of a module. Idempotent and resumable: it may run again after a crash. `cron` is in Asia/Seoul, by the clock of the
 * database; a round that was missed is made up once, so it does all that is due and not only what is due today. `retries` are those of
 * what is queued: a round of a schedule is tried until it is done.
 */
export type Job = {
  readonly name: string
  readonly cron?: string
  readonly retries: number
  /** One run does all that is to be done: those that are queued together need one. */
  readonly alike?: true
  readonly run: (call: Call, data: unknown) => Promise<void>
}

/** Declares a job. `name` is 'module.what-it-does'; data is parsed before it runs. */
export function job<D>(
  name: string,
  spec: {
    readonly data: z.ZodType<D>
    readonly cron?: string
    readonly retries?: number
    readonly alike?: true
    readonly run: (call: Call, data: D) => Promise<void>
  },
): Job {
  return {
    name,
    retries: spec.retries ?? 5,
    ...(spec.cron !== undefined && { cron: spec.cron }),
    ...(spec.alike && { alike: true }),
    run: (call, data) => spec.run(call, spec.data.parse(data ?? {})),
  }
}
