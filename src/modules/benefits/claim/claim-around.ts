import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { namesOf, wishes } from '../../seekers/index.ts'
import { type Row, tables } from '../tables.ts'
import { isOfficer, mayFill } from './may-claim.ts'
import { claimRow, freeSlots } from './read-claim.ts'

/** What the pages of a claim show beside it. */
export type Around = {
  readonly slots: readonly Row<'slot'>[]
  readonly rounds: readonly Row<'round'>[]
  readonly wished: { readonly occupations: string; readonly regions: string }
  /** Who acts is not sure: they may send, and prove it at the office. */
  readonly low: boolean
}

/** Free times, planned rounds, and what the claimant's own résumé wishes for. */
export const claimAround: Operation<{ claim: string }, Around> = query('benefits.claim-around', {
  input: z.object({ claim: z.uuid() }),
  allow: mayFill,
  run: async ({ actor, input, tx, now }) => {
    const row = await claimRow(tx, input.claim)
    if (!row || (!isOfficer(actor) && row.person_id !== personOf(actor))) return refusal('benefits.no-such-claim', 404)
    const rounds = tables(tx).selectFrom('benefits.round').selectAll().where('claim_id', '=', row.id).orderBy('number')
    const { occupations, regions } = isOfficer(actor)
      ? { occupations: [], regions: [] }
      : await wishes(tx, row.person_id)
    return {
      value: {
        slots: await freeSlots(tx, now),
        rounds: await rounds.execute(),
        wished: { occupations: namesOf(occupations, 'occupation'), regions: namesOf(regions, 'region') },
        low: actor.kind === 'person' && actor.assurance === 'low',
      },
    }
  },
})
