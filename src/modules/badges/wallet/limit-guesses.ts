import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import { operators } from '../../identity/index.ts'
import { notify } from '../../notifications/index.ts'
import { guessNotices } from '../guess-notices.ts'
import { tables } from '../tables.ts'

/**
 * How many wrong receiving numbers close the way, and for how long they count (minutes). Of a hundred million numbers with some hundred
 * in use, ten tries find one with a chance below one in a hundred thousand. `all` watches the whole space: many agencies' keys in one hand.
 */
export const guessLimits = { own: 10, all: 200, minutes: 30 } as const

/** Whether numbers may be tried now; else when again. Held until the transaction ends, so that tries at once are counted one by one. */
export async function closedUntil(tx: Tx, organisation: string, now: Date): Promise<Date | undefined> {
  await sql`select pg_advisory_xact_lock(hashtext('badges.wrong_number'))`.execute(tx)
  const own = await counted(tx, now, guessLimits.own, organisation)
  return own ?? (await counted(tx, now, guessLimits.all))
}

/** Remembers a number that was nobody's. Who comes to the limit is told, once; for the whole space the operators are. */
export async function rememberWrong(tx: Tx, organisation: string, now: Date): Promise<void> {
  await tables(tx)
    .insertInto('badges.wrong_number')
    .values({ id: newId<'WrongNumber'>(), organisation_id: organisation, at: now })
    .execute()
  await tables(tx)
    .deleteFrom('badges.wrong_number')
    .where('at', '<', new Date(now.getTime() - 24 * 3_600_000))
    .execute()
  if (await counted(tx, now, guessLimits.own, organisation))
    await notify(tx, now, { ...guessNotices.own(guessLimits), to: { organisation } })
  if (await counted(tx, now, guessLimits.all))
    for (const operator of await operators(tx))
      await notify(tx, now, { ...guessNotices.all(guessLimits), to: { organisation: operator } })
}

// The way opens again when the oldest of the last `most` wrong ones does not count any more.
async function counted(tx: Tx, now: Date, most: number, organisation?: string): Promise<Date | undefined> {
  const since = new Date(now.getTime() - guessLimits.minutes * 60_000)
  let found = tables(tx).selectFrom('badges.wrong_number').select('at').where('at', '>', since)
  if (organisation !== undefined) found = found.where('organisation_id', '=', organisation)
  const row = await found
    .orderBy('at', 'desc')
    .offset(most - 1)
    .limit(1)
    .executeTakeFirst()
  return row && new Date(row.at.getTime() + guessLimits.minutes * 60_000)
}
