import { sql } from 'kysely'
import { type Day, isDay } from '../../kernel/day.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { wishes } from '../seekers/index.ts'

/** The start the person wishes for; where that is not said or has passed, the one they last told an employer: nobody is asked twice. */
export async function knownStart(tx: Tx, person: string, today: Day): Promise<Day | undefined> {
  const { startOn } = await wishes(tx, person)
  return startOn !== undefined && startOn >= today ? startOn : await lastStart(tx, person)
}

// The day from which the person said they can work when they last applied.
async function lastStart(tx: Tx, person: string): Promise<Day | undefined> {
  const { rows } = await sql<{ day: string }>`select one -> 'said' ->> 'day' as day
    from applications.application a, jsonb_array_elements(a.content -> 'answers') one
    where a.person_id = ${person} and one ->> 'kind' = 'start-date' and one -> 'said' ->> 'is' = 'day'
    order by a.submitted_at desc limit 1`.execute(tx)
  const day = rows[0]?.day
  return isDay(day) ? day : undefined
}
