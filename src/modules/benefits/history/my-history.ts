import { z } from 'zod'
import { personOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { type Stretch, historyOf } from './history.ts'
import { spellsOf } from './store.ts'

/** A person's own insured history, with its gaps (피보험자격 이력). */
export const myHistory: Operation<Record<never, never>, readonly Stretch[]> = query('benefits.my-history', {
  input: z.object({}),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ actor, tx }) => ({ value: historyOf(await spellsOf(tx, personOf(actor) ?? '')) }),
})
