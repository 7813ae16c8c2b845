import { sql } from 'kysely'
import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { newId } from '../../../platform/new-id.ts'
import { systemCall } from '../../../platform/node.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { Reason } from '../../../platform/access/reason.ts'
import { mayOversee } from '../may-oversee.ts'
import { tables } from '../tables.ts'
import { Month, spanOf } from './report.ts'

/** A line of the ledger as the law asks for it: identifier, time, place, whose data, what was done; and why. */
export type Line = Readonly<
  Record<'at' | 'actor' | 'actor_name' | 'role' | 'place' | 'person' | 'what' | 'purpose' | 'kind' | 'reason', string>
>

const most = 100_000

/** Gives the lines of a month, or of one of its days. Who took them along and why is kept with the review. */
export const downloadLines: Operation<{ month: string; day?: string | undefined; reason: string }, readonly Line[]> =
  command('oversight.download-lines', {
    input: z.object({ month: Month, day: z.iso.date().optional(), reason: Reason }),
    allow: ({ actor }) => actor.kind === 'person' && mayOversee({ actor }),
    stepUp: 'staff',
    secret: true,
    run: async ({ tx, actor, input: { month, day, reason }, now, call: { node } }) => {
      if (actor.kind !== 'person') return refusal('platform.not-yours', 403)
      const { actor: system } = systemCall(node, 'oversight')
      const lines = await inTransaction(node, system, 'oversight.lines', (own) => linesOf(own, month, day))
      if (lines.length > most) return refusal('oversight.too-many-lines', 422, { fields: { day: 'too-many' } })
      const row = {
        id: newId(),
        month,
        at: now,
        person_id: actor.person,
        name: actor.name,
        reason,
        lines: lines.length,
      }
      await tables(tx).insertInto('oversight.review_download').values(row).execute()
      return { value: lines, subject: day ?? month }
    },
  })

async function linesOf(tx: Tx, month: string, day: string | undefined): Promise<Line[]> {
  const { from, to } = spanOf(month)
  const { rows } = await sql<Line>`
    select to_char(at at time zone 'Asia/Seoul', 'YYYY-MM-DD"T"HH24:MI:SS"+09:00"') as at, actor, actor_name, role,
      coalesce(place, '') as place, person_id::text as person, what, purpose, kind, coalesce(reason, '') as reason
    from platform.access_entry where at >= ${from} and at < ${to}
      and (${day ?? null}::text is null or to_char(at at time zone 'Asia/Seoul', 'YYYY-MM-DD') = ${day ?? null}::text)
    order by at, id limit ${most + 1}`.execute(tx)
  return rows
}
