import { z } from 'zod'
import { type Day, dayOf, isDay } from '../../../../kernel/day.ts'
import { toId } from '../../../../kernel/id.ts'
import { type Refusal, isRefusal, refusal } from '../../../../kernel/refusal.ts'
import type { Tx } from '../../../../platform/database/connect.ts'
import { newId } from '../../../../platform/new-id.ts'
import { personOf } from '../../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../../platform/operation/command.ts'
import { ownCase } from '../../../decisions/index.ts'
import { notify } from '../../../notifications/index.ts'
import { isOfficer } from '../../claim/may-claim.ts'
import type { WorkedDay } from '../../contract.ts'
import { type Row, tables } from '../../tables.ts'
import { isIn } from '../change-round.ts'
import { declaredIn, describesWork } from '../declared.ts'
import { themselves } from '../my-rounds.ts'
import { type HeldRound, heldRound, ownRound } from '../store.ts'
import { correctedDays, hearUntil } from './correction.ts'
import { correctionNotices } from './notices.ts'
import { openCorrection } from './store.ts'

const days = z.array(z.custom<Day>(isDay, 'not-a-day')).max(366)
const says = z.string().trim().min(1, 'needed').max(500, 'too-long')
const change = {
  days,
  remove: days,
  says,
  ...describesWork,
  how: describesWork.how.optional(),
  where: describesWork.where.optional(),
}

/** Days of work that a declaration should have, all done in the same way, days that it should not have, and why. */
export type Change = {
  days: readonly Day[]
  remove: readonly Day[]
  says: string
  how?: WorkedDay['how'] | undefined
  where?: string | undefined
} & Pick<WorkedDay, 'hours' | 'pay' | 'weekly' | 'months'>

/** Which round, and whether its person was told and is heard. */
export type Opened = { readonly round: string; readonly told: boolean }

/**
 * Opens a correction of a decided round by an officer: nothing is paid or claimed back yet. The person is told what is to be changed and until
 * when they may say something to it. Where the round is decided anew after an appeal, its days are changed and nobody is heard again.
 */
export const openCorrectionOf: Operation<{ round: string } & Change, Opened> = command('benefits.open-correction', {
  input: z.object({ round: z.uuid(), ...change }),
  allow: ({ actor }) => isOfficer(actor),
  run: async ({ actor, input, tx, now }) => {
    const held = await heldRound(tx, input.round)
    if (held?.round.person_id === personOf(actor)) return ownCase
    const anew = held && (await openCorrection(tx, held.round.id))
    if (held && anew?.anew_for) return await changeAnew(tx, held, anew, input)
    const no = await open(tx, held, input, { now, by: personOf(actor) ?? null })
    if (isRefusal(no) || !held) return no ?? refusal('benefits.no-such-round', 404)
    const { person_id, number } = held.round
    const about = { person: toId<'Person'>(person_id), number, until: hearUntil(dayOf(now)) }
    await notify(tx, now, correctionNotices.opened(about))
    return { value: { round: input.round, told: true }, subject: input.round }
  },
  taken: { round_correction_open: async () => await Promise.resolve(refusal('benefits.correction-open', 409)) },
})

/** Tells of one's own decided round that it was otherwise: a day forgotten, or one declared by mistake. An officer decides. */
export const tellCorrection: Operation<{ round: number } & Change, { round: number }> = command(
  'benefits.tell-correction',
  {
    input: z.object({ round: z.coerce.number().int().min(1).max(99), ...change }),
    allow: themselves,
    run: async ({ actor, input, tx, now }) => {
      const held = await ownRound(tx, personOf(actor) ?? '', input.round, false)
      const no = await open(tx, held, input, { now, by: null })
      if (isRefusal(no) || !held) return no ?? refusal('benefits.no-such-round', 404)
      const { days: added, remove: removed, ...how } = input
      const content = { ...how, added, removed, at: now.toISOString() }
      const receipt = { title: `실업인정 정정 신고: ${input.round}차`, content }
      return { value: { round: input.round }, subject: held.round.id, receipt }
    },
    taken: { round_correction_open: async () => await Promise.resolve(refusal('benefits.correction-open', 409)) },
  },
)

// What its person said was heard by who set the decision aside.
async function changeAnew(
  tx: Tx,
  held: HeldRound,
  { id, worked: proposed }: Row<'round_correction'>,
  change: Change,
): Promise<{ value: Opened; subject: string } | Refusal> {
  const worked = wanted(held, change, proposed)
  if (isRefusal(worked)) return worked
  const set = { worked: JSON.stringify(worked), says: change.says }
  await tables(tx).updateTable('benefits.round_correction').set(set).where('id', '=', id).execute()
  return { value: { round: held.round.id, told: false }, subject: held.round.id }
}

async function open(
  tx: Tx,
  held: HeldRound | undefined,
  change: Change,
  { now, by }: { readonly now: Date; readonly by: string | null },
): Promise<Refusal | undefined> {
  if (!held) return refusal('benefits.no-such-round', 404)
  const { round } = held
  if (!round.decided_at) return refusal('benefits.round-not-decided', 409)
  const worked = wanted(held, change, declaredIn(round))
  if (isRefusal(worked)) return worked
  const why = change.says
  // What a person tells themselves needs no hearing of them.
  const heard = by === null && { answer: why, answered_at: now }
  await tables(tx)
    .insertInto('benefits.round_correction')
    .values({
      id: newId(),
      round_id: round.id,
      person_id: round.person_id,
      worked: JSON.stringify(worked),
      says: why,
      opened_at: now,
      opened_by: by,
      hear_until: hearUntil(dayOf(now)),
      ...heard,
    })
    .execute()
  return undefined
}

// The days as they should be, from those that stand now.
function wanted(
  held: HeldRound,
  { days: added, remove, says: _, ...more }: Change,
  now: readonly WorkedDay[],
): readonly WorkedDay[] | Refusal {
  if (![...added, ...remove].every((day) => isIn(held, day)))
    return refusal('platform.does-not-fit', 422, { fields: { days: 'outside' } })
  const { how, where, ...rest } = more
  if (added.length > 0 && (how === undefined || where === undefined)) {
    const fields = { ...(how === undefined && { how: 'choose' }), ...(where === undefined && { where: 'needed' }) }
    return refusal('platform.does-not-fit', 422, { fields })
  }
  const add =
    how === undefined || where === undefined ? [] : added.map((day) => ({ day, how, where, ...amounts(rest) }))
  const worked = correctedDays(now, { add, remove })
  const same = JSON.stringify(worked) === JSON.stringify(now)
  return same ? refusal('platform.does-not-fit', 422, { fields: { days: 'choose' } }) : worked
}

function amounts({ hours, pay, weekly, months }: Pick<Change, 'hours' | 'pay' | 'weekly' | 'months'>): object {
  return { hours, pay, weekly, months }
}
