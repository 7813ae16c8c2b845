import { z } from 'zod'
import { dayOf } from '../../../kernel/day.ts'
import { isRefusal, refusal } from '../../../kernel/refusal.ts'
import { asSystem } from '../../../platform/database/as-system.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { type Context, type Operation, command } from '../../../platform/operation/command.ts'
import { requestCertificate } from '../reports/request-certificate.ts'
import { type Row, tables } from '../tables.ts'
import { type Answers, openAnswers, sealAnswers } from './answers.ts'
import { claimReceipt } from './claim-receipt.ts'
import { isOfficer, lockOpenClaim, mayFill } from './may-claim.ts'
import { viewOf } from './read-claim.ts'
import { type SentContent, contentHash, contentOf, saidIn, sealSent } from './sent-content.ts'

/** What comes back of a claim that was sent. */
export type Sent = { readonly claim: string; readonly registeredOn: string }

/**
 * Sends a claim: unemployment counts as reported on the day that it reaches us (제42조). Who they are may be proved meanwhile; the
 * officer sees that it is open. The certificate is asked for where it is not there yet. Sent again, the first time stands.
 */
export const sendClaim: Operation<{ claim: string }, Sent> = command('benefits.send-claim', {
  input: z.object({ claim: z.uuid() }),
  allow: mayFill,
  run: async (context) => {
    const { actor, input, tx, now, call } = context
    const row = await lockOpenClaim(tx, actor, input.claim)
    if (isRefusal(row)) return row
    if (row.registered_on !== null) return { value: { claim: row.id, registeredOn: row.registered_on } }
    const view = await viewOf(tx, call.node, row, now)
    const open = view.steps.filter(({ needed, done }) => needed && !done)
    if (open.length > 0)
      return refusal('benefits.claim-incomplete', 422, {
        fields: Object.fromEntries(open.map(({ name }) => [name, 'needed'])),
      })
    const registeredOn = dayOf(now)
    const content = contentOf(saidIn(call.node, row, view.answers))
    await kept(context, row, registeredOn, content)
    if (view.estimate.certificateMissing) await requestCertificate(tx, call, view.spell)
    return {
      value: { claim: row.id, registeredOn },
      subject: row.id,
      receipt: claimReceipt(view, registeredOn, { counter: isOfficer(actor), content: contentHash(content) }),
    }
  },
})

async function kept(
  { actor, tx, now, call: { node } }: Context<{ claim: string }>,
  row: Row<'claim'>,
  day: string,
  content: SentContent,
): Promise<void> {
  const answers: Answers = { ...openAnswers(node, row), assurance: assuranceOf(actor) }
  // The day of registration is the office's to write: it follows from when this arrives, not from what was typed.
  await asSystem(tx, node, 'benefits.register', async () => {
    await tables(tx)
      .updateTable('benefits.claim')
      .set({
        sent_at: now,
        registered_on: day,
        answers: sealAnswers(node, row.id, answers),
        sent_content: sealSent(node, row.id, content),
      })
      .where('id', '=', row.id)
      .execute()
  })
}

function assuranceOf(actor: Actor): NonNullable<Answers['assurance']> {
  if (isOfficer(actor)) return 'counter'
  return actor.kind === 'person' ? actor.assurance : 'low'
}
