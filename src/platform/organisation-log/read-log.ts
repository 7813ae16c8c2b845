import { sql } from 'kysely'
import { z } from 'zod'
import { organisationIn } from '../operation/actor.ts'
import type { Operation } from '../operation/command.ts'
import { query } from '../operation/query.ts'

/** One thing that was done in an organisation's name. */
export type LogLine = {
  readonly id: string
  readonly at: Date
  readonly name: string
  readonly agent: string | null
  readonly command: string
  readonly channel: string
}

/** A page of the log, newest first; `next` is where the next page begins. */
export type LogPage = { readonly lines: readonly LogLine[]; readonly next?: string }

const pageSize = 50

/** What was done in the name of the organisation one acts for, by whom, and for which agent. */
export const organisationLog: Operation<{ before?: string | undefined }, LogPage> = query('platform.organisation-log', {
  input: z.object({ before: z.uuid().optional() }),
  allow: ({ actor }) => organisationIn(actor) !== undefined,
  run: async ({ actor, input: { before = null }, tx }) => {
    const { rows } = await sql<LogLine>`
      select id, at, person_name as name, agent_name as agent, command, channel from platform.organisation_entry
      where organisation_id = ${organisationIn(actor)} and (${before}::uuid is null or (at, id) < (
        select b.at, b.id from platform.organisation_entry b where b.id = ${before}::uuid))
      order by at desc, id desc limit ${pageSize + 1}`.execute(tx)
    const lines = rows.slice(0, pageSize)
    const last = lines.at(-1)
    return { value: { lines, ...(rows.length > pageSize && last && { next: last.id }) } }
  },
})
