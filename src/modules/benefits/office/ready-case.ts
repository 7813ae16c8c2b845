import { z } from 'zod'
import { toId } from '../../../kernel/id.ts'
import { refusal } from '../../../kernel/refusal.ts'
import { asSystem } from '../../../platform/database/as-system.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { personCard } from '../../identity/index.ts'
import { type AnyFact } from '../../law/index.ts'
import { isOfficer } from '../claim/may-claim.ts'
import { type ClaimView, claimRow, viewOf } from '../claim/read-claim.ts'

/** A case ready to be decided: the claim, whose it is, what a person has to judge and what is not known yet. */
export type ReadyCase = ClaimView & {
  readonly name: string
  readonly judgements: readonly AnyFact[]
  readonly unknown: readonly AnyFact[]
}

/** All of a case on one page (C-21); its person sees that it was read. */
export const readyCase: Operation<{ claim: string }, ReadyCase> = query('benefits.ready-case', {
  input: z.object({ claim: z.uuid() }),
  allow: ({ actor }) => isOfficer(actor),
  run: async ({ input, tx, now, call: { node } }) => {
    const row = await claimRow(tx, input.claim)
    if (!row) return refusal('benefits.no-such-claim', 404)
    const view = await viewOf(tx, node, row, now)
    const person = toId<'Person'>(row.person_id)
    const { missing } = view.estimate
    const value = {
      ...view,
      name: (await asSystem(tx, node, 'benefits.name', async () => await personCard(tx, row.person_id)))?.name ?? '',
      judgements: missing.filter(({ judgement }) => judgement),
      unknown: missing.filter(({ judgement }) => !judgement),
    }
    return { value, accessed: [{ person, what: '구직급여 신청', purpose: '수급자격 결정' }] }
  },
})
