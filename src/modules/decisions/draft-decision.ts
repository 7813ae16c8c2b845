import { z } from 'zod'
import { type Day, isDay } from '../../kernel/day.ts'
import { toId } from '../../kernel/id.ts'
import { isRefusal, refusal } from '../../kernel/refusal.ts'
import type { Operation } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import { type PersonCard, personCard } from '../identity/index.ts'
import { type SignedFact, saysNo } from '../law/index.ts'
import { factsOn, sourceSigners } from './fact-store.ts'
import { mayOfficiate } from './may-decide.ts'
import { type Prepared, prepare } from './prepare.ts'

/** What a draft is asked for. */
export type ToDraft = {
  person: string
  domain: string
  wanted: string[]
  lawDay: Day
  factDay: string
  effectDay: string
  replaces?: string | undefined
}

/** A decision before it is signed: for whom, from which facts, with which result, and whether only a person may sign it. */
export type Draft = Prepared & {
  readonly person: PersonCard
  /** Every fact of the domain that is recorded for the day, used or not. */
  readonly recorded: readonly SignedFact[]
  readonly signers: Readonly<Record<string, string>>
  /** The first result that is a no to its person. */
  readonly no: string | undefined
}

/** What would be decided now. Its person sees that an officer looked. */
export const draftDecision: Operation<ToDraft, Draft> = query('decisions.draft', {
  input: z.object({
    person: z.uuid(),
    domain: z.string().max(40),
    wanted: z.array(z.string().max(100)).min(1).max(100),
    lawDay: z.custom<Day>(isDay),
    factDay: z.iso.date(),
    effectDay: z.iso.date(),
    replaces: z.uuid().optional(),
  }),
  allow: mayOfficiate,
  run: async ({ input, tx, call: { node } }) => {
    const person = await personCard(tx, input.person)
    if (!person) return refusal('platform.not-found', 404)
    const prepared = await prepare(tx, node, input)
    if (isRefusal(prepared)) return prepared
    const { domain, outcome, replaces } = prepared
    const value = {
      ...prepared,
      person,
      recorded: await factsOn(tx, node, { person: input.person, domain, day: input.factDay }),
      signers: await sourceSigners(tx),
      no: saysNo(domain, outcome.result, { before: replaces?.result }),
    }
    const accessed = { person: toId<'Person'>(input.person), what: '결정에 쓰는 사실', purpose: '결정 준비' }
    return { value, accessed: [accessed] }
  },
})
