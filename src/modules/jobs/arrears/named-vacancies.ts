import { z } from 'zod'
import type { Day } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { organisationCards } from '../../identity/index.ts'
import { VacancyId } from '../contract.ts'
import { tables } from '../tables.ts'
import type { ArrearsEntry } from './arrears.ts'
import * as store from './arrears-store.ts'

/**
 * Which of these vacancies are of employers named for unpaid wages on a day: a company here by its own number, an employer elsewhere
 * by the number its source gave. Never by a name: two may have the same.
 */
export async function namedAmong(tx: Tx, ids: readonly string[], day: Day): Promise<ReadonlyMap<string, ArrearsEntry>> {
  if (ids.length === 0 || !(await store.anybodyOn(tx, day))) return new Map()
  const numbers = await numbersOf(tx, ids)
  const entries = await store.publishedAmong(tx, [...new Set(numbers.values())], day)
  return new Map(
    [...numbers].flatMap(([id, number]) => {
      const entry = entries.get(number)
      return entry ? [[id, entry] as const] : []
    }),
  )
}

async function numbersOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tables(tx)
    .selectFrom('jobs.vacancy')
    .select(['id', 'organisation_id', 'employer_number'])
    .where('id', 'in', [...ids])
    .execute()
  const cards = await organisationCards(tx, [...new Set(rows.flatMap((row) => row.organisation_id ?? []))])
  return new Map(
    rows.flatMap((row) => {
      const own = row.organisation_id === null ? row.employer_number : cards.get(row.organisation_id)?.businessNumber
      return own ? [[row.id, own] as const] : []
    }),
  )
}

/** The entry under which the employer of a vacancy is named now: the list is public. */
export const namedVacancy: Operation<{ vacancy: string }, ArrearsEntry | undefined> = query('jobs.named-vacancy', {
  input: z.object({ vacancy: VacancyId }),
  allow: () => true,
  helper: 'always',
  right: 'always',
  run: async ({ input, tx, call }) => ({
    value: (await namedAmong(tx, [input.vacancy], call.node.clock.today())).get(input.vacancy),
  }),
})
