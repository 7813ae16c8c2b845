import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { conditionOf, facetConditions, openOn } from './conditions.ts'
import { besideCards } from '../jobs/index.ts'
import { marked } from './named-cards.ts'
import type { Card } from './posting.ts'
import type { Wish } from './wish.ts'

/** A wish under the key by which the asker knows it. */
export type Keyed = { readonly key: string; readonly wish: Wish }
/** A vacancy that fits it. */
export type Fitting = { readonly key: string; readonly card: Card }

const atOnce = 40

/** Which of these vacancies take applications on that day and fit which wish: the same answer that the search page gives. */
export async function fitting(
  tx: Tx,
  wishes: readonly Keyed[],
  vacancies: readonly string[],
  today: Day,
): Promise<Fitting[]> {
  if (vacancies.length === 0) return []
  const found: Fitting[] = []
  for (let from = 0; from < wishes.length; from += atOnce) {
    const some = wishes.slice(from, from + atOnce).map(({ key, wish: { parts, filters } }) => {
      const conditions = [...parts.map(conditionOf), ...Object.values(facetConditions(filters, today))]
      return sql`select ${key}::text as key, card from search.posting
        where vacancy_id = any (${vacancies}::uuid[]) and ${sql.join([openOn(today, false), ...conditions], sql` and `)}`
    })
    found.push(...(await sql<Fitting>`${sql.join(some, sql` union all `)}`.execute(tx)).rows)
  }
  return found
}

/** Where a vacancy stands for the search: `later` opens on that day. One that is not there has not come yet, or is gone. */
export type Standing = { readonly is: 'open' | 'over' } | { readonly is: 'later'; readonly opensOn: string }

/** Where these vacancies stand on that day. */
export async function standings(tx: Tx, vacancies: readonly string[], today: Day): Promise<Map<string, Standing>> {
  const { rows } = await sql<{
    id: string
    opens: string
    over: boolean
  }>`select vacancy_id as id, opens_on::text as opens,
    open_until < ${today}::date as over from search.posting where vacancy_id = any (${vacancies}::uuid[])`.execute(tx)
  const standing = ({ opens, over }: { opens: string; over: boolean }): Standing =>
    over ? { is: 'over' } : opens > today ? { is: 'later', opensOn: opens } : { is: 'open' }
  return new Map(rows.map((row) => [row.id, standing(row)]))
}

/** These vacancies as the search has them now, ended ones too; one that is no longer public is missing. */
export async function cardsOf(tx: Tx, vacancies: readonly string[], today: Day): Promise<Map<string, Card>> {
  const { rows } = await sql<{ card: Card }>`select card from search.posting
    where vacancy_id = any (${vacancies}::uuid[])`.execute(tx)
  const { named } = await besideCards(tx, vacancies, today)
  const cards = rows.map(({ card }) => card)
  return new Map(marked(cards, named).map((card) => [card.id, card]))
}
