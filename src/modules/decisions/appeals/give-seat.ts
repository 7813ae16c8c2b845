import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { asSystem } from '../../../platform/database/as-system.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Actor, organisationOf, selfOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { type Member, membersOf } from '../../identity/index.ts'
import { mayOfficiate } from '../may-decide.ts'
import { type Instance, tables } from '../tables.ts'
import { assignWaiting } from './assign-case.ts'
import { sealJudging } from './sealed-seat.ts'
import { type Seat, seatOf, seatsHeld } from './seat-store.ts'

type Seats = { readonly seats: readonly Seat[]; readonly members: readonly Member[]; readonly mayName: boolean }

/** Who sits in the bodies that judge appeals, and who could. */
export const appealSeats: Operation<Record<never, never>, Seats> = query('decisions.seats', {
  input: z.object({}),
  allow: mayOfficiate,
  run: async ({ actor, tx, call: { node } }) => {
    const seats = await seatsHeld(tx, node)
    const taken = new Set(seats.map(({ row }) => row.person_id))
    const members = await membersOf(tx, organisationOf(actor, 'operator') ?? '')
    const free = members.filter(({ person }) => !taken.has(person) && person !== selfOf(actor))
    return { value: { seats, members: free, mayName: administers({ actor }) } }
  },
})

/** Gives somebody a seat. They judge from then on and decide nothing for the office; cases that waited come before them. */
export const giveSeat: Operation<{ body: Instance; person: string; title: string }, { seat: string }> = command(
  'decisions.give-seat',
  {
    stepUp: 'staff',
    input: z.object({
      body: z.enum(['examiner', 'committee'], 'needed'),
      person: z.uuid('needed'),
      title: z.string().trim().min(1, 'needed').max(100, 'too-long'),
    }),
    allow: administers,
    run: async ({ actor, input: { body, person, title }, tx, now, call: { node } }) => {
      if (person === selfOf(actor)) return refusal('decisions.own-seat', 403)
      const members = await membersOf(tx, organisationOf(actor, 'operator') ?? '')
      const member = members.find((each) => each.person === person)
      if (!member) return refusal('platform.not-found', 404)
      if (await seatOf(tx, person)) return refusal('decisions.has-a-seat', 409)
      const id = newId()
      const content = sealJudging(node, 'seat', id, { name: member.name, title })
      await tables(tx)
        .insertInto('decisions.seat')
        .values({ id, body, person_id: person, content, named_at: now, named_by: selfOf(actor) ?? '' })
        .execute()
      await assignWaiting(tx, node, body, now)
      return { value: { seat: id }, subject: id }
    },
  },
)

/** Ends a seat: what its holder had not signed goes before somebody else of the body. */
export const endSeat: Operation<{ seat: string }, { seat: string }> = command('decisions.end-seat', {
  stepUp: 'staff',
  input: z.object({ seat: z.uuid() }),
  allow: administers,
  run: async ({ actor, input: { seat }, tx, now, call: { node } }) => {
    const held = tables(tx).selectFrom('decisions.seat').selectAll().where('id', '=', seat).forUpdate()
    const row = await held.executeTakeFirst()
    if (!row || row.ended_at !== null) return refusal('platform.not-found', 404)
    if (row.person_id === selfOf(actor)) return refusal('decisions.own-seat', 403)
    await tables(tx)
      .updateTable('decisions.seat')
      .set({ ended_at: now, ended_by: selfOf(actor) ?? null })
      .where('id', '=', seat)
      .execute()
    await asSystem(tx, node, 'decisions.unassign', async () => await unassign(tx, seat))
    await assignWaiting(tx, node, row.body, now)
    return { value: { seat }, subject: seat }
  },
})

// A case goes before the body anew as a whole: what its other members signed of an unfinished ruling is no longer worth anything.
async function unassign(tx: Parameters<typeof seatOf>[0], seat: string): Promise<void> {
  const open = tables(tx)
    .selectFrom('decisions.judge')
    .innerJoin('decisions.appeal', 'decisions.appeal.id', 'decisions.judge.appeal_id')
    .select('decisions.appeal.id')
    .where('seat_id', '=', seat)
    .where('outcome', 'is', null)
  const cases = (await open.execute()).map(({ id }) => id)
  if (cases.length === 0) return
  await tables(tx)
    .updateTable('decisions.appeal')
    .set({ ruling: null, ruling_at: null, ruling_by: null })
    .where('id', 'in', cases)
    .execute()
  await tables(tx).updateTable('decisions.judge').set({ signed_at: null }).where('appeal_id', 'in', cases).execute()
  await tables(tx).deleteFrom('decisions.judge').where('appeal_id', 'in', cases).execute()
}

function administers({ actor }: { readonly actor: Actor }): boolean {
  return (
    mayOfficiate({ actor }) && actor.kind === 'person' && actor.acting.role !== 'person' && actor.acting.administrator
  )
}
