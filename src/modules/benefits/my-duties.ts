import { z } from 'zod'
import { type Day, dayOf } from '../../kernel/day.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { personOf } from '../../platform/operation/actor.ts'
import type { Operation } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import { type Duty, type UndecidedClaim, dutiesOf } from './duty.ts'
import { listedRounds, themselves } from './rounds/my-rounds.ts'
import { claimOf, roundsOf } from './rounds/store.ts'
import { type WaitingRound, waitingRounds } from './rounds/waiting-rounds.ts'
import { tables } from './tables.ts'

/** What of a person's claims and rounds waits for them, the pressing first: for the pages where one begins. */
export const myDuties: Operation<Record<never, never>, readonly Duty[]> = query('benefits.my-duties', {
  input: z.object({}),
  allow: themselves,
  run: async ({ actor, tx, now }) => {
    const person = personOf(actor) ?? ''
    const today = dayOf(now)
    return { value: dutiesOf(await undecidedClaims(tx, person), await ownRounds(tx, person, today), today) }
  },
})

// A missed one for which another day was asked waits for the office.
async function ownRounds(tx: Tx, person: string, today: Day): Promise<WaitingRound[]> {
  const granted = await claimOf(tx, person)
  if (!granted || granted.ended_at) return []
  const asked = await tables(tx)
    .selectFrom('benefits.day_change')
    .select('round_id')
    .where('person_id', '=', person)
    .where('answer', 'is', null)
    .execute()
  const withOffice = new Set(asked.map(({ round_id }) => round_id))
  const waiting = waitingRounds(listedRounds(granted, await roundsOf(tx, granted.id)), today)
  return waiting.filter(({ round, standing }) => standing !== 'late' || !withOffice.has(round.id))
}

async function undecidedClaims(tx: Tx, person: string): Promise<UndecidedClaim[]> {
  return await tables(tx)
    .selectFrom('benefits.claim as c')
    .leftJoin('benefits.slot as s', 's.id', 'c.slot_id')
    .select(['c.id', 'c.sent_at', 'c.attended_at', 's.starts_at', 's.office'])
    .where('c.person_id', '=', person)
    .where('c.withdrawn_at', 'is', null)
    .where('c.decided_at', 'is', null)
    .orderBy('c.begun_at', 'desc')
    .execute()
}
