import { sql } from 'kysely'
import { z } from 'zod'
import { dayOf } from '../../../kernel/day.ts'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { type LeaveKind, type Said, leaveKinds } from '../allowances/kinds.ts'
import { questionsOf, readSaid } from '../allowances/read-said.ts'
import { TypedShape } from '../allowances/said.ts'
import { themselves } from '../rounds/my-rounds.ts'
import { type Row, tables } from '../tables.ts'
import { leaves } from './kinds.ts'
import { timeOf } from './my-leaves.ts'
import { jobsOf, leavesOf, sealLeave } from './store.ts'

/** The longest leave that can be told, in days: nothing of the law, a slip of the year is caught by it. */
const longest = 3 * 366

/** A leave as it is told: of which job, and what the law asks of it, as typed. */
export type Telling = { kind: LeaveKind; spell: string; said: Readonly<Record<string, string>> }

/** Tells of a leave, once; its benefit is claimed by the month, or as a whole when it is over. */
export const beginLeave: Operation<Telling, { leave: string }> = command('benefits.begin-leave', {
  input: z.object({ kind: z.enum(leaveKinds), spell: z.uuid('choose'), said: TypedShape }),
  allow: themselves,
  run: async ({ actor, input: { kind, spell, said: typed }, tx, now, call: { node } }) => {
    const person = personOf(actor) ?? ''
    // Two leaves told at once must see each other.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`benefits.leave ${person}`}, 0))`.execute(tx)
    const job = (await jobsOf(tx, person)).find(({ id }) => id === spell)
    if (!job) return refusal('platform.does-not-fit', 422, { fields: { spell: 'choose' } })
    const said = readSaid(questionsOf(kind, leaves[kind].asks), typed)
    if (isRefusal(said)) return said
    const days = { from_day: String(said['leaveFrom']), to_day: String(said['leaveUntil']) }
    const no = faultOf(kind, said, job) ?? (await overlapping(tx, person, days))
    if (no) return no
    const id = newId()
    const { by: claim_until } = timeOf(kind, { ...said, leaveKind: leaves[kind].word }, dayOf(now))
    const row = { id, person_id: person, spell_id: job.id, kind, ...days, said: sealLeave(node, id, said), claim_until }
    await tables(tx)
      .insertInto('benefits.leave')
      .values({ ...row, begun_at: now })
      .execute()
    return { value: { leave: id }, subject: id }
  },
})

function faultOf(kind: LeaveKind, said: Said, job: Row<'spell'>): Refusal | undefined {
  const [from, until] = [String(said['leaveFrom']), String(said['leaveUntil'])]
  const fields = {
    ...(from < job.from_day && { leaveFrom: 'before-job' }),
    ...(until < from && { leaveUntil: 'order' }),
    ...(until >= from &&
      (Date.parse(until) - Date.parse(from)) / 86_400_000 > longest && { leaveUntil: 'too-long-leave' }),
    ...(job.to_day !== null && until > job.to_day && { leaveUntil: 'after-job' }), // 제73조제1항
    ...(kind === 'reduced' && !hoursFit(said) && { hoursAfter: 'hours' }),
  }
  return Object.keys(fields).length > 0 ? refusal('platform.does-not-fit', 422, { fields }) : undefined
}

function hoursFit({ hoursBefore, hoursAfter }: Said): boolean {
  return Number(hoursBefore) > 0 && Number(hoursBefore) <= 168 && Number(hoursAfter) < Number(hoursBefore)
}

async function overlapping(
  tx: Tx,
  person: string,
  days: { from_day: string; to_day: string },
): Promise<Refusal | undefined> {
  const before = await leavesOf(tx, person)
  const met = before.find(({ from_day, to_day }) => from_day <= days.to_day && to_day >= days.from_day)
  return met && refusal('benefits.leave-told', 409, { facts: { from: met.from_day, to: met.to_day } })
}
