import { z } from 'zod'
import { isRefusal } from '../../kernel/refusal.ts'
import { type Operation, command } from '../../platform/operation/command.ts'
import { lockPerson } from './fact-store.ts'
import { fitting, keepSaid } from './keep-said.ts'
import { mayDecide } from './may-decide.ts'

/** What is said of a person: a fact of a domain, from when to when it holds, and who says so. */
export type Stated = {
  person: string
  domain: string
  name: string
  value: unknown
  validFrom?: string | undefined
  validTo?: string | undefined
  source: string
  /** Why, where a person judged. */
  because?: string | undefined
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
      because: z.string().trim().min(1).max(2000).optional(),
    })
    .refine(({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo, {
      path: ['validTo'],
      message: 'before validFrom',
    }),
  allow: mayDecide,
  run: async ({ actor, input, tx, now, call: { node } }) => {
    const { person, domain, ...said } = input
    const facts = fitting(domain, [said], actor.kind === 'person')
    if (isRefusal(facts)) return facts
    await lockPerson(tx, person)
    const { kept, reopened } = await keepSaid(tx, node, { person, at: now, facts })
    const [fact = ''] = kept
    return { value: { fact, reopened }, subject: fact }
  },
})
