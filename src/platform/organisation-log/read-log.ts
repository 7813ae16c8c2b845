import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../database/connect.ts'
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
  readonly subject: string | null
  readonly channel: string
}

/** A page of the log, newest first; `next` is where the next page begins. */
export type LogPage = { readonly lines: readonly LogLine[]; readonly next?: string }

/** Which lines: older than one, of some commands, of a member, within a time, about some things. */
export type LogFilter = {
  readonly before?: string | undefined
  readonly commands?: readonly string[] | undefined
  readonly name?: string | undefined
  readonly from?: Date | undefined
  readonly to?: Date | undefined
  readonly subjects?: readonly string[] | undefined
}

const pageSize = 50

/** What was done in the name of the organisation one acts for, by whom, and for which agent. */
export const organisationLog: Operation<{ before?: string | undefined }, LogPage> = query('platform.organisation-log', {
  input: z.object({ before: z.uuid().optional() }),
  allow: ({ actor }) => organisationIn(actor) !== undefined,
  run: async ({ actor, input, tx }) => ({ value: await readLog(tx, organisationIn(actor) ?? '', input) }),
})

/** Some lines of an organisation's log. Row policies show them to its members only. */
export async function readLog(tx: Tx, organisation: string, by: LogFilter, most: number = pageSize): Promise<LogPage> {
  const { rows } = await sql<LogLine>`
    select id, at, person_name as name, agent_name as agent, command, subject, channel
    from platform.organisation_entry where organisation_id = ${organisation}::uuid ${also(by)}
    order by at desc, id desc limit ${most + 1}`.execute(tx)
  const lines = rows.slice(0, most)
  const last = lines.at(-1)
  return { lines, ...(rows.length > most && last && { next: last.id }) }
}

function also({ before, commands, name, from, to, subjects }: LogFilter): RawBuilder<unknown> {
  const parts = [
    before !== undefined &&
      sql`and (at, id) < (select b.at, b.id from platform.organisation_entry b where b.id = ${before}::uuid)`,
    commands && sql`and command = any (${[...commands]}::text[])`,
    name !== undefined && sql`and person_name = ${name}`,
    from && sql`and at >= ${from}`,
    to && sql`and at < ${to}`,
    subjects && sql`and subject = any (${[...subjects]}::text[])`,
  ]
  return sql.join(
    parts.filter((part) => part !== false && part !== undefined),
    sql` `,
  )
}
