import { sql } from 'kysely'
import { z } from 'zod'
import { type Day, addDays, isDay, toDay } from '../../../kernel/day.ts'
import { refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { type Row, tables } from '../tables.ts'
import { mayFile } from './file.ts'
import { endOfMonth, monthOfDay } from './months.ts'
import { readAbout, workerNames } from './unknown/worker-names.ts'

/** A worker in a month: paid already, or to be reported; `before` is what was reported for the month before. */
export type PayLine = {
  readonly spell: Row<'spell'>
  readonly name: string
  readonly paid: Row<'pay_month'> | undefined
  readonly before: Row<'pay_month'> | undefined
}
/** How many workers a form has; more are filed by file or API. */
const mostLines = 200

/** Everybody who worked in a month, with what was reported for it. */
export const payTable: Operation<{ month: string }, { month: Day; lines: readonly PayLine[] }> = query(
  'benefits.pay-table',
  {
    input: z.object({ month: z.string() }),
    right: 'insurance',
    allow: mayFile,
    run: async ({ actor, input, tx, call }) => {
      if (!isDay(`${input.month}-01`)) return refusal('benefits.no-such-month', 404)
      const month = toDay(`${input.month}-01`)
      const spells = await workedIn(tx, organisationOf(actor, 'employer') ?? '', month)
      const paid = await paidIn(tx, spells, month)
      const before = await paidIn(tx, spells, monthOfDay(addDays(month, -1)))
      const nameOf = await workerNames(tx, call.node, spells)
      const lines = spells.map((spell) => ({
        spell,
        name: nameOf(spell).name,
        paid: paid.get(spell.id),
        before: before.get(spell.id),
      }))
      return { value: { month, lines }, accessed: readAbout(spells, nameOf, '고용보험 보수') }
    },
  },
)

async function workedIn(tx: Tx, organisation: string, month: Day): Promise<Row<'spell'>[]> {
  return await tables(tx)
    .selectFrom('benefits.spell')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('kind', 'not in', ['일용', '건설일용'])
    .where('from_day', '<=', endOfMonth(month))
    .where(sql<boolean>`coalesce(to_day, 'infinity'::date) >= ${month}::date`)
    .orderBy('from_day')
    .orderBy('id')
    .limit(mostLines)
    .execute()
}

async function paidIn(tx: Tx, spells: readonly Row<'spell'>[], month: Day): Promise<Map<string, Row<'pay_month'>>> {
  if (spells.length === 0) return new Map()
  const ids = spells.map(({ id }) => id)
  const rows = await tables(tx)
    .selectFrom('benefits.pay_month')
    .selectAll()
    .where('month', '=', month)
    .where('spell_id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.spell_id, row]))
}
