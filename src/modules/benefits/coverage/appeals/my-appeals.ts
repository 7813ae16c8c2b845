import { z } from 'zod'
import { refusal } from '../../../../kernel/refusal.ts'
import { personOf } from '../../../../platform/operation/actor.ts'
import type { Operation } from '../../../../platform/operation/command.ts'
import { query } from '../../../../platform/operation/query.ts'
import { isClaimant } from '../../claim/may-claim.ts'
import type { Row } from '../../tables.ts'
import type { Sitting } from '../../../decisions/index.ts'
import { beforeWhom } from './before.ts'
import { ownRequest } from './send-appeal.ts'
import { type Appeal, appealsOf } from './store.ts'

/** A request with what its person wrote against the answer. */
export type Contested = {
  readonly asked: Row<'correction'>
  readonly appeals: readonly Appeal[]
  /** Before whom the one is that waits. */
  readonly judges: readonly Sitting[]
}

/** One of a person's own requests with its appeals. */
export const myCoverageAppeals: Operation<{ correction: string }, Contested> = query('benefits.my-coverage-appeals', {
  input: z.object({ correction: z.uuid() }),
  allow: ({ actor }) => isClaimant(actor),
  run: async ({ actor, input, tx, call: { node } }) => {
    const asked = await ownRequest(tx, personOf(actor) ?? '', input.correction)
    if (!asked) return refusal('benefits.no-such-request', 404)
    const appeals = await appealsOf(tx, node, asked.id)
    const waits = appeals.find(({ row }) => row.outcome === null)
    const { judges } = waits ? await beforeWhom(tx, node, waits) : { judges: [] }
    return { value: { asked, appeals, judges } }
  },
})
