import { z } from 'zod'
import { type Day, dayOf, isDay } from '../../../kernel/day.ts'
import { refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { dropDraft } from '../../../platform/drafts/draft.ts'
import { newId } from '../../../platform/new-id.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { claimUpload } from '../../../platform/uploads/store.ts'
import { kinds } from '../reports/contents.ts'
import { tables } from '../tables.ts'

/** The kind under which evidence is uploaded, and the name under which the form is kept while it is typed. */
export const evidenceKind = 'coverage-evidence'
export const draftName = 'coverage'

/** What somebody says is missing or wrong in their history. */
export type Asked = {
  workplace: string
  from: Day
  to?: Day | undefined
  says: string
  /** As what, which work, what a month paid. */
  kind?: (typeof kinds)[number] | undefined
  work?: string | undefined
  pay?: number | undefined
  spell?: string | undefined
  evidence: string[]
}
const day = z.custom<Day>(isDay, 'not-a-day')
const orEmpty = <T>(kind: z.ZodType<T>): z.ZodType<T | undefined> =>
  z.preprocess((value) => (value === '' ? undefined : value), kind.optional())

/** Asks the office to confirm insured status (피보험자격 확인청구, 고용보험법 제17조): somebody who worked says so themselves. */
export const askCoverage: Operation<Asked, { correction: string }> = command('benefits.ask-coverage', {
  input: z
    .object({
      workplace: z.string().trim().min(1, 'needed').max(100, 'too-long'),
      from: day,
      to: orEmpty(day),
      says: z.string().trim().min(1, 'needed').max(2000, 'too-long'),
      kind: orEmpty(z.enum(kinds)),
      work: orEmpty(z.string().trim().max(100, 'too-long')),
      pay: orEmpty(z.coerce.number('not-won').int('not-won').min(0, 'not-won').max(1e10, 'not-won')),
      spell: orEmpty(z.uuid()),
      evidence: z.array(z.uuid()).max(5),
    })
    .refine(({ from, to }) => to === undefined || from <= to, { path: ['to'], message: 'before-from' }),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ actor, input, tx, now }) => {
    const [id, person] = [newId<'Correction'>(), personOf(actor) ?? '']
    if ((input.to ?? input.from) > dayOf(now))
      return refusal('benefits.day-to-come', 422, { fields: { to: 'to-come' } })
    if (!(await mayName(tx, input.spell))) return refusal('benefits.no-such-spell', 404)
    for (const file of input.evidence)
      if (!(await claimUpload(tx, file, evidenceKind, `benefits.correction:${id}`)))
        return refusal('platform.not-found', 404)
    const { workplace, from, to, says, kind, work, pay, spell, evidence } = input
    await tables(tx)
      .insertInto('benefits.correction')
      .values({
        id,
        person_id: person,
        spell_id: spell ?? null,
        workplace,
        organisation_id: null,
        from_day: from,
        to_day: to ?? null,
        says,
        kind: kind ?? null,
        work: work ?? null,
        pay: pay ?? null,
        evidence,
        asked_at: now,
      })
      .execute()
    await dropDraft(tx, person, draftName)
    const content = {
      correction: id,
      workplace,
      from,
      to,
      says,
      kind,
      work,
      monthlyPay: pay,
      evidence: evidence.length,
      receivedAt: now.toISOString(),
    }
    return { value: { correction: id }, subject: id, receipt: { title: `피보험자격 확인청구: ${workplace}`, content } }
  },
})

async function mayName(tx: Tx, spell: string | undefined): Promise<boolean> {
  if (spell === undefined) return true
  const row = await tables(tx).selectFrom('benefits.spell').select('id').where('id', '=', spell).executeTakeFirst()
  return row !== undefined
}
