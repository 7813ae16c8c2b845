import { z } from 'zod'
import { isRefusal, refusal } from '../../kernel/refusal.ts'
import { type Operation, command } from '../../platform/operation/command.ts'
import { domainNamed } from '../law/index.ts'
import { lockPerson } from './fact-store.ts'
import { type Said, fitting, keepSaid } from './keep-said.ts'
import { mayOfficiate } from './may-decide.ts'
import { sources } from './texts/sources.ts'

/** What an officer records: what a source said, on which days it holds, and what they judge themselves, each with its reason. */
export type ToRecord = {
  person: string
  domain: string
  source: string
  validFrom?: string | undefined
  validTo?: string | undefined
  facts: { name: string; value: unknown; because?: string | undefined }[]
}

const because = z.string().trim().max(2000).optional()

/** Records facts of a person together. A judgement is the officer's own: said by them by name, with its reason. */
export const recordFacts: Operation<ToRecord, { facts: number; reopened: string[] }> = command(
  'decisions.record-facts',
  {
    input: z
      .object({
        person: z.uuid(),
        domain: z.string().max(40),
        source: z.string().trim().min(1).max(200),
        validFrom: z.iso.date().optional(),
        validTo: z.iso.date().optional(),
        facts: z
          .array(z.object({ name: z.string().max(100), value: z.unknown(), because }))
          .min(1)
          .max(200),
      })
      .refine(({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo, {
        path: ['validTo'],
        message: 'before validFrom',
      }),
    allow: mayOfficiate,
    run: async ({ actor, input, tx, now, call: { node } }) => {
      const name = actor.kind === 'person' ? actor.name : ''
      const said = input.facts.map((fact) => saidBy(input, fact, name))
      const facts = fitting(input.domain, said, actor.kind === 'person')
      if (isRefusal(facts)) return facts
      const silent = facts.find((fact) => isJudged(input.domain, fact.name) && !fact.because)
      if (silent) return refusal('decisions.judgement-needs-reason', 422, { fields: { [silent.name]: 'needed' } })
      await lockPerson(tx, input.person)
      const { kept, reopened } = await keepSaid(tx, node, { person: input.person, at: now, facts })
      return { value: { facts: kept.length, reopened }, subject: input.person }
    },
  },
)

function saidBy(
  { domain, source, validFrom, validTo }: ToRecord,
  fact: ToRecord['facts'][number],
  officer: string,
): Said {
  const days = { validFrom, validTo }
  if (!isJudged(domain, fact.name)) return { name: fact.name, value: fact.value, source, ...days }
  return { ...fact, source: `${sources.officer.ko} · ${officer}`, ...days }
}

function isJudged(domain: string, name: string): boolean {
  return domainNamed(domain)?.facts.find((fact) => fact.name === name)?.judgement === true
}
