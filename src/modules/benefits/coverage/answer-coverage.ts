import { z } from 'zod'
import { type Day, dayOf, isDay, toDay } from '../../../kernel/day.ts'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import { organisationOf, personOf } from '../../../platform/operation/actor.ts'
import { type Context, type Operation, command } from '../../../platform/operation/command.ts'
import { appealClock, seatOf } from '../../decisions/index.ts'
import { notify } from '../../notifications/index.ts'
import { kinds, separationKinds } from '../reports/contents.ts'
import { daysOfMonthIn, monthsFrom } from '../reports/months.ts'
import { keepReport } from '../reports/store.ts'
import { type Row, tables } from '../tables.ts'
import { coverageNotices } from './notices.ts'

/** What an officer found. A confirmed stretch says as what, from when to when, and what a month was paid. */
export type Answer = {
  correction: string
  answer: 'confirmed' | 'refused'
  reason: string
  kind?: (typeof kinds)[number] | undefined
  from?: Day | undefined
  to?: Day | undefined
  separationKind?: (typeof separationKinds)[number] | undefined
  days?: number | undefined
  pay?: number | undefined
}
const orEmpty = <T>(kind: z.ZodType<T>): z.ZodType<T | undefined> =>
  z.preprocess((value) => (value === '' ? undefined : value), kind.optional())
const day = z.custom<Day>(isDay, 'not-a-day')

/** Answers a request for confirmation, signed by a named officer with the reason. Confirmed, it stands in the history. */
export const answerCoverage: Operation<Answer, { correction: string }> = command('benefits.answer-coverage', {
  input: z
    .object({
      correction: z.uuid(),
      answer: z.enum(['confirmed', 'refused']),
      reason: z.string().trim().min(1, 'needed').max(1000, 'too-long'),
      kind: orEmpty(z.enum(kinds)),
      from: orEmpty(day),
      to: orEmpty(day),
      separationKind: orEmpty(z.enum(separationKinds)),
      days: orEmpty(z.coerce.number().int('not-whole').min(0, 'not-whole').max(31, 'too-many')),
      pay: orEmpty(z.coerce.number().int('not-won').min(0, 'not-won').max(1e10, 'not-won')),
    })
    .refine((a) => a.from === undefined || a.to === undefined || a.from <= a.to, {
      path: ['to'],
      message: 'before-from',
    }),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'operator',
  run: async (context) => {
    const { actor, input, tx, now } = context
    if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
    const asked = await openRequest(tx, input.correction)
    if (!asked) return refusal('benefits.nothing-to-answer', 409)
    if (asked.person_id === actor.person) return refusal('benefits.own-request', 403)
    if (asked.refused_by === actor.person) return refusal('benefits.another-answers', 403)
    if (await seatOf(tx, actor.person)) return refusal('decisions.judges-decide-not', 403)
    const spell = input.answer === 'confirmed' ? await confirm(context, asked) : null
    if (spell !== null && typeof spell !== 'string') return spell
    await tables(tx)
      .updateTable('benefits.correction')
      .set({
        answer: input.answer,
        reason: input.reason,
        answered_at: now,
        answered_by: actor.person,
        answered_by_name: actor.name,
        appeal_until: input.answer === 'refused' ? appealClock.until(dayOf(now)) : null,
      })
      .where('id', '=', asked.id)
      .execute()
    await notify(tx, now, coverageNotices[input.answer](asked))
    return { value: { correction: asked.id }, subject: asked.id }
  },
})

async function openRequest(tx: Tx, id: string): Promise<Row<'correction'> | undefined> {
  return await tables(tx)
    .selectFrom('benefits.correction')
    .selectAll()
    .where('id', '=', id)
    .where('answer', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

type Found = {
  readonly kind: NonNullable<Answer['kind']>
  readonly from: Day
  readonly to: Day | undefined
  readonly separationKind: Answer['separationKind'] | null
  readonly days: number
  readonly pay: number
}

// What the officer found; days that they left as they were are those the person named.
function foundIn(input: Answer, asked: Row<'correction'>): Found | Refusal {
  const { kind, days, pay } = input
  const from = input.from ?? toDay(asked.from_day)
  const to = input.to ?? (asked.to_day === null ? undefined : toDay(asked.to_day))
  const separationKind = to === undefined ? null : input.separationKind
  const fields = missing({ kind, days, pay, separationKind })
  if (!kind || days === undefined || pay === undefined || Object.keys(fields).length > 0)
    return refusal('benefits.confirm-incomplete', 422, { fields })
  return { kind, from, to, separationKind, days, pay }
}

// A new spell of the workplace as the person named it, and a report of the office that says so.
async function confirm(
  { actor, input, tx, now }: Context<Answer>,
  asked: Row<'correction'>,
): Promise<string | Refusal> {
  const found = foundIn(input, asked)
  if (isRefusal(found)) return found
  const id = await addFound(tx, now, asked, found)
  if (isRefusal(id)) return id
  const content = { correction: asked.id, ...found }
  const by = { organisation: organisationOf(actor, 'operator') ?? '', by: personOf(actor) ?? '' }
  await keepReport(tx, { kind: 'acquisition', person: asked.person_id, spell: id, content, at: now, ...by })
  return id
}

async function addFound(
  tx: Tx,
  now: Date,
  { person_id, workplace, work }: Row<'correction'>,
  { kind, from, to, separationKind, days, pay }: Found,
): Promise<string | Refusal> {
  const [id, organisation_id] = [newId<'Spell'>(), null]
  const ended = to
    ? { to_day: to, separation_kind: separationKind ?? null, lost_at: now }
    : { to_day: null, separation_kind: null, lost_at: null }
  const about = { person_id, organisation_id, workplace, work, kind, from_day: from }
  const { numInsertedOrUpdatedRows: added } = await tables(tx)
    .insertInto('benefits.spell')
    .values({ id, ...about, ...ended, acquired_at: now })
    .onConflict((c) => c.doNothing())
    .executeTakeFirstOrThrow()
  if (added !== 1n) return refusal('benefits.reported-already', 409)
  const until = to ?? dayOf(now)
  const months = monthsFrom(from, until).map((month) => ({
    spell_id: id,
    person_id,
    organisation_id,
    month,
    days: Math.min(days, daysOfMonthIn(month, from, until)),
    pay,
  }))
  await tables(tx).insertInto('benefits.pay_month').values(months).execute()
  return id
}

function missing(needed: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(needed).flatMap(([name, value]) => (value === undefined ? [[name, 'needed'] as const] : [])),
  )
}
