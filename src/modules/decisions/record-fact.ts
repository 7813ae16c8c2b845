import { z } from 'zod'
import { refusal } from '../../kernel/refusal.ts'
import { type Operation, command } from '../../platform/operation/command.ts'
import { enqueue } from '../../platform/jobs/runner.ts'
import { domainNamed, signFact } from '../law/index.ts'
import { keepFact, keepFactKey, subjectOf } from './fact-store.ts'
import { mayDecide } from './may-decide.ts'
import { reopenTouched } from './reopen.ts'
import { factSigner } from './signers.ts'
import { tellDecision } from './tell-decision.ts'

/** What is said of a person: a fact of a domain, from when to when it holds, and who says so. */
export type Stated = {
  person: string
  domain: string
  name: string
  value: unknown
  validFrom?: string | undefined
  validTo?: string | undefined
  source: string
}

/** Records a fact beside what was said before, and opens the decisions that would come out otherwise. */
export const recordFact: Operation<Stated, { fact: string; reopened: string[] }> = command('decisions.record-fact', {
  input: z
    .object({
      person: z.uuid(),
      domain: z.string().max(40),
      name: z.string().max(100),
      value: z.unknown(),
      validFrom: z.iso.date().optional(),
      validTo: z.iso.date().optional(),
      source: z.string().trim().min(1).max(200),
    })
    .refine(({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo, {
      path: ['validTo'],
      message: 'before validFrom',
    }),
  allow: mayDecide,
  run: async ({ actor, input, tx, now, call: { node } }) => {
    const { person, domain, name, value, validFrom, validTo, source } = input
    const fact = domainNamed(domain)?.facts.find((each) => each.name === name)
    if (!fact) return refusal('decisions.no-such-fact', 422)
    if (!fact.holds(value)) return refusal('decisions.not-its-form', 422)
    if (fact.judgement && actor.kind !== 'person') return refusal('decisions.person-judges', 403)
    await keepFactKey(tx, node, now)
    const said = { subject: await subjectOf(tx, person), name, value, validFrom, validTo, source }
    const id = await keepFact(tx, node, person, signFact({ ...said, recordedAt: now.toISOString() }, factSigner(node)))
    const reopened = await reopenTouched(tx, node, { person, name, id, at: now })
    for (const decision of reopened) await enqueue(tx, tellDecision, { decision, what: 'reopened' })
    return { value: { fact: id, reopened }, subject: id }
  },
})
