import { z } from 'zod'
import { personOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { type Row, tables } from '../tables.ts'
import { isClaimant } from './may-claim.ts'

/** A person's own claims, the newest first. */
export const myClaims: Operation<Record<never, never>, readonly Row<'claim'>[]> = query('benefits.my-claims', {
  input: z.object({}),
  allow: ({ actor }) => isClaimant(actor),
  run: async ({ actor, tx }) => {
    const all = tables(tx)
      .selectFrom('benefits.claim')
      .selectAll()
      .where('person_id', '=', personOf(actor) ?? '')
    return { value: await all.orderBy('begun_at', 'desc').execute() }
  },
})
