import { z } from 'zod'
import { toId } from '../../kernel/id.ts'
import { refusal } from '../../kernel/refusal.ts'
import { type Actor, organisationOf, personOf } from '../../platform/operation/actor.ts'
import type { Operation } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import type { TrustedKey } from '../law/index.ts'
import { type ReadDecision, decisionsOf, findDecision, reopenedDecisions } from './decision-store.ts'
import { type Appeal, appealsOf } from './appeals/appeal-store.ts'
import { trustedKeys } from './fact-store.ts'
import type { DecisionRow } from './tables.ts'

/** A person's own decisions. */
export const myDecisions: Operation<Record<never, never>, readonly DecisionRow[]> = query('decisions.my-decisions', {
  input: z.object({}),
  allow: ({ actor }) => themselves(actor),
  run: async ({ actor, tx }) => ({ value: await decisionsOf(tx, personOf(actor) ?? '') }),
})

/** One of a person's own decisions with what was written against it. */
export const myAppeals: Operation<{ decision: string }, { kept: ReadDecision; appeals: readonly Appeal[] }> = query(
  'decisions.my-appeals',
  {
    input: z.object({ decision: z.uuid() }),
    allow: ({ actor }) => themselves(actor),
    run: async ({ actor, input, tx, call: { node } }) => {
      const kept = await findDecision(tx, node, input.decision)
      if (!kept || kept.row.person_id !== personOf(actor)) return refusal('platform.not-found', 404)
      return { value: { kept, appeals: await appealsOf(tx, node, kept.row.id) } }
    },
  },
)

/** One of a person's own decisions with all that it stands on. */
export const myDecision: Operation<{ decision: string }, ReadDecision> = query('decisions.my-decision', {
  input: z.object({ decision: z.uuid() }),
  allow: ({ actor }) => themselves(actor),
  run: async ({ actor, input, tx, call: { node } }) => {
    const kept = await findDecision(tx, node, input.decision)
    return kept?.row.person_id === personOf(actor) && kept ? { value: kept } : refusal('platform.not-found', 404)
  },
})

/** Decisions that wait to be decided anew. */
export const decisionsToRenew: Operation<Record<never, never>, readonly DecisionRow[]> = query(
  'decisions.decisions-to-renew',
  {
    input: z.object({}),
    allow: ({ actor }) => isOfficer(actor),
    run: async ({ tx }) => ({ value: await reopenedDecisions(tx) }),
  },
)

/** A decision as an officer sees it; its person sees that it was read. */
export const anyDecision: Operation<{ decision: string }, ReadDecision> = query('decisions.any-decision', {
  input: z.object({ decision: z.uuid() }),
  allow: ({ actor }) => isOfficer(actor),
  run: async ({ input, tx, call: { node } }) => {
    const kept = await findDecision(tx, node, input.decision)
    if (!kept) return refusal('platform.not-found', 404)
    const person = toId<'Person'>(kept.row.person_id)
    return { value: kept, accessed: [{ person, what: '결정과 그 근거', purpose: '결정 살펴보기' }] }
  },
})

/** The public keys against which anybody can check a decision of this node. */
export const publicKeys: Operation<Record<never, never>, readonly TrustedKey[]> = query('decisions.public-keys', {
  input: z.object({}),
  allow: () => true,
  run: async ({ tx, call: { node } }) => ({ value: await trustedKeys(tx, node) }),
})

function themselves(actor: Actor): boolean {
  return actor.kind === 'person' && actor.acting.role === 'person'
}

function isOfficer(actor: Actor): boolean {
  return organisationOf(actor, 'operator') !== undefined
}
