import type { ColumnType } from 'kysely'
import { type Day, toDay } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Holiday } from './read-list.ts'

type Tables = {
  'reference.holiday': { day: Day; name: string; source: string; taken_at: ColumnType<Date, Date, never> }
}
/** A holiday as it was taken over. */
export type KeptHoliday = Holiday & { readonly source: string; readonly taken_at: Date }

/** Every holiday that was taken over, in order. */
export async function allHolidays(tx: Tx): Promise<KeptHoliday[]> {
  return await tx.withTables<Tables>().selectFrom('reference.holiday').selectAll().orderBy('day').execute()
}

/** Puts a list in the place of what there was for its years. */
export async function replaceYears(tx: Tx, holidays: readonly Holiday[], source: string, now: Date): Promise<void> {
  const years = [...new Set(holidays.map(({ day }) => day.slice(0, 4)))]
  for (const year of years)
    await tx
      .withTables<Tables>()
      .deleteFrom('reference.holiday')
      .where('day', '>=', toDay(`${year}-01-01`))
      .where('day', '<=', toDay(`${year}-12-31`))
      .execute()
  const rows = holidays.map((one) => ({ ...one, source, taken_at: now }))
  await tx.withTables<Tables>().insertInto('reference.holiday').values(rows).execute()
}
