import { sql } from 'kysely'
import { type Day, addDays, toDay } from '../../../src/kernel/day.ts'
import { ask } from './ask.ts'
import { bankDay, unpaid } from './bank-day.ts'
import { decideClaims } from './decide-claims.ts'
import { doRounds } from './do-rounds.ts'
import type { Run } from './run.ts'

/** Every day on which something is to be done, one after the other: what the database says is left, whichever process died before. */
export async function workOn(run: Run): Promise<void> {
  for (let day = await nextDay(run); day !== undefined; day = await nextDay(run)) {
    await standOn(run, day)
    const took = [await timed(decideClaims(run, day)), await timed(doRounds(run, day)), await timed(bankDay(run))]
    if (process.env['CLAIMS_LOG']) process.stderr.write(`${day} ${took.join(' ')}\n`)
  }
  for (let at = 1; at === 1 || (await unpaid(run)) > 0; at++) {
    if (at === 1) await standOn(run, addDays(run.stage.node.clock.today(), 7))
    await bankDay(run)
  }
}

async function timed(work: Promise<void>): Promise<number> {
  const began = Date.now()
  await work
  return Date.now() - began
}

// In the morning of that day, here and in the program.
async function standOn({ stage: { node }, server }: Run, day: Day): Promise<void> {
  const offset = new Date(`${day}T01:00:00Z`).getTime() - Date.now()
  node.clock.move(offset)
  await server.moveTo(offset)
}

async function nextDay({ stage: { node } }: Run): Promise<Day | undefined> {
  const [row] = await ask(
    node,
    sql<{ day: string | null }>`select min(day)::text as day from (
      select registered_on as day from benefits.claim where decided_at is null
      union all select r.due_on from benefits.round r join benefits.claim c on c.id = r.claim_id
        where r.decided_at is null and c.ended_at is null) days`,
  )
  return row?.day ? toDay(row.day) : undefined
}
