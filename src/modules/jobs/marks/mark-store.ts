import type { Tx } from '../../../platform/database/connect.ts'
import { tables } from '../tables.ts'
import { limits } from './mark-list.ts'

/** What somebody looked at or no longer wants to see, the newest first. */
export type Marked = { readonly vacancy: string; readonly at: Date }

/** Since when a person wants to have kept what they looked at; undefined when they do not. */
export async function wishOf(tx: Tx, person: string): Promise<Date | undefined> {
  const row = await tables(tx)
    .selectFrom('jobs.seen_wish')
    .select('since')
    .where('person_id', '=', person)
    .executeTakeFirst()
  return row?.since
}

/** Keeps from now on what they look at, or no longer. */
export async function saveWish(tx: Tx, person: string, since: Date | undefined): Promise<void> {
  await (since === undefined
    ? tables(tx).deleteFrom('jobs.seen_wish').where('person_id', '=', person).execute()
    : tables(tx)
        .insertInto('jobs.seen_wish')
        .values({ person_id: person, since })
        .onConflict((c) => c.column('person_id').doNothing())
        .execute())
}

/** What a person looked at. */
export async function seenBy(tx: Tx, person: string): Promise<Marked[]> {
  return await tables(tx)
    .selectFrom('jobs.seen')
    .select(['vacancy_id as vacancy', 'seen_at as at'])
    .where('person_id', '=', person)
    .orderBy('seen_at', 'desc')
    .orderBy('vacancy_id')
    .limit(limits.seen)
    .execute()
}

/** Notes that they looked at one, and forgets what is beyond the limit. */
export async function addSeen(tx: Tx, person: string, vacancy: string, now: Date): Promise<void> {
  await tables(tx)
    .insertInto('jobs.seen')
    .values({ person_id: person, vacancy_id: vacancy, seen_at: now })
    .onConflict((c) => c.columns(['person_id', 'vacancy_id']).doUpdateSet({ seen_at: now }))
    .execute()
  await tables(tx)
    .deleteFrom('jobs.seen')
    .where('person_id', '=', person)
    .where('vacancy_id', 'in', (q) =>
      q
        .selectFrom('jobs.seen')
        .select('vacancy_id')
        .where('person_id', '=', person)
        .orderBy('seen_at', 'desc')
        .orderBy('vacancy_id')
        .offset(limits.seen),
    )
    .execute()
}

/** Forgets all they looked at. */
export async function emptySeen(tx: Tx, person: string): Promise<void> {
  await tables(tx).deleteFrom('jobs.seen').where('person_id', '=', person).execute()
}

/** What a person no longer wants to see. */
export async function hiddenBy(tx: Tx, person: string): Promise<Marked[]> {
  return await tables(tx)
    .selectFrom('jobs.hidden')
    .select(['vacancy_id as vacancy', 'hidden_at as at'])
    .where('person_id', '=', person)
    .orderBy('hidden_at', 'desc')
    .orderBy('vacancy_id')
    .limit(limits.hidden)
    .execute()
}

/** Hides one from a person, or shows it again. */
export async function saveHidden(tx: Tx, person: string, vacancy: string, at: Date | undefined): Promise<void> {
  await (at === undefined
    ? tables(tx).deleteFrom('jobs.hidden').where('person_id', '=', person).where('vacancy_id', '=', vacancy).execute()
    : tables(tx)
        .insertInto('jobs.hidden')
        .values({ person_id: person, vacancy_id: vacancy, hidden_at: at })
        .onConflict((c) => c.columns(['person_id', 'vacancy_id']).doNothing())
        .execute())
}
