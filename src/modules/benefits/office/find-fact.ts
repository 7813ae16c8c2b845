import { z } from 'zod'
import { isRefusal, refusal } from '../../../kernel/refusal.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { openAnswers, sealAnswers } from '../claim/answers.ts'
import { isOfficer, lockOpenClaim } from '../claim/may-claim.ts'
import { readAnswer } from '../claim/questions.ts'
import { eligibility } from '../claim/window.ts'
import { tables } from '../tables.ts'

/** What an officer found: a fact of the law, its value as typed, and why. */
export type Finding = { claim: string; name: string; value: string; reason: string }

// As one writes it in Korean; the law's own words are yes and no.
const spoken: ReadonlyMap<string, string> = new Map([
  ['예', 'yes'],
  ['아니요', 'no'],
])

/** Keeps what an officer found of a claim, with name and reason: it goes before what others said of the same. */
export const findFact: Operation<Finding, { claim: string }> = command('benefits.find-fact', {
  input: z.object({
    claim: z.uuid(),
    name: z.string().max(60),
    value: z.string().trim().min(1, 'needed').max(200, 'too-long'),
    reason: z.string().trim().min(1, 'needed').max(1000, 'too-long'),
  }),
  allow: ({ actor }) => isOfficer(actor),
  run: async ({ actor, input, tx, call: { node } }) => {
    const row = await lockOpenClaim(tx, actor, input.claim)
    if (isRefusal(row)) return row
    const fact = eligibility().facts.find(({ name, judgement }) => name === input.name && !judgement)
    const value = fact && readAnswer(fact, spoken.get(input.value) ?? input.value)
    const fits =
      fact?.holds(value) === true &&
      (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')
    if (!fits) return refusal('benefits.no-such-answer', 422, { fields: { value: 'form' } })
    const answers = openAnswers(node, row)
    const by = actor.kind === 'person' ? actor.name : ''
    const office = { ...answers.office, [input.name]: { value, reason: input.reason, by } }
    await tables(tx)
      .updateTable('benefits.claim')
      .set({ answers: sealAnswers(node, row.id, { ...answers, office }) })
      .where('id', '=', row.id)
      .execute()
    return { value: { claim: row.id }, subject: row.id }
  },
})
