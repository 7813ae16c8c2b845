import { sql } from 'kysely'
import { z } from 'zod'
import { dayOf } from '../../../kernel/day.ts'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Context, type Operation, command } from '../../../platform/operation/command.ts'
import { publishedKeys } from '../../../platform/receipts/published-keys.ts'
import { readReceipt } from '../../../platform/receipts/read-receipt.ts'
import { type ReceiptFacts, verifyReceipt } from '../../../platform/receipts/verify.ts'
import { tables } from '../tables.ts'
import { appliedKinds } from './activity-kinds.ts'
import { type ChangedRound, heldForChange, isIn } from './change-round.ts'
import { themselves } from './my-rounds.ts'

/** A signed receipt as people have it: the signed text, or the downloaded file. */
export type Pasted = {
  round: number
  receipt: string
  /** What an artist applied for: an audition, or with works. */
  as?: string | undefined
}

// What receipts prove an activity, by the command that they were given for: an application to find work.
const applied = 'applications.submit'
const taken = 'applications.withdraw'

/**
 * Counts a signed receipt as an activity. Its signature is checked, that it is this person's own, that it is about an activity in the
 * period, and that it counts nowhere else: each no has its own words.
 */
export const addReceipt: Operation<Pasted, ChangedRound> = command('benefits.add-receipt', {
  input: z.object({
    round: z.coerce.number().int().min(1).max(99),
    receipt: z.string().trim().min(1, 'needed').max(20_000, 'too-long'),
    as: z.string().max(40).optional(),
  }),
  allow: themselves,
  run: async (context) => {
    const { actor, input, tx } = context
    const held = await heldForChange(tx, actor, input.round)
    if (isRefusal(held)) return held
    const receipt = await ownReceipt(context)
    if (isRefusal(receipt)) return receipt
    const { facts, title } = receipt
    const day = dayOf(new Date(facts.time))
    if (facts.command !== applied) return refusal('benefits.receipt-no-activity', 422, { facts: { title } })
    const kind = appliedKinds(held.insuredAs).find((one) => one.kind === (input.as || '입사지원'))?.kind
    if (kind === undefined) return refusal('platform.does-not-fit', 422, { fields: { as: 'choose' } })
    if (!isIn(held, day)) return refusal('benefits.receipt-outside', 422, { facts: { day } })
    const row = { id: newId(), round_id: held.round.id, person_id: held.round.person_id }
    await tables(tx)
      .insertInto('benefits.activity')
      .values({ ...row, day, kind, says: title, receipt: facts.id, proven: true })
      .execute()
    return { value: { round: input.round }, subject: held.round.id }
  },
  taken: { activity_receipt_key: async () => await Promise.resolve(refusal('benefits.receipt-used', 409)) },
})

// Row policies show a person their own receipts alone: one that is genuine and not among them is somebody else's.
async function ownReceipt({
  actor,
  input,
  tx,
  call: { node },
}: Context<Pasted>): Promise<{ facts: ReceiptFacts; title: string } | Refusal> {
  const given = readReceipt(input.receipt)
  const verdict = await verifyReceipt(given.receipt, await publishedKeys(node), given.content)
  if (verdict.verdict !== 'genuine' || verdict.content === 'differs') return refusal('benefits.receipt-forged', 422)
  const own = tx.selectFrom('platform.receipt').where('person_id', '=', actor.kind === 'person' ? actor.person : '')
  const row = await own.select(['title', 'content']).where('id', '=', verdict.facts.id).executeTakeFirst()
  if (!row) return refusal('benefits.receipt-not-yours', 422)
  const application = Named.safeParse(row.content).data?.application ?? ''
  const back = own.select('id').where('command', '=', taken)
  const withdrawn = await back.where(sql`content ->> 'application'`, '=', application).executeTakeFirst()
  if (withdrawn) return refusal('benefits.receipt-withdrawn', 422, { facts: { title: row.title } })
  return { facts: verdict.facts, title: row.title }
}

const Named = z.object({ application: z.string() })
