import { inTransaction } from '../../../platform/database/transaction.ts'
import type { Call } from '../../../platform/node.ts'
import { type Question, askToSign } from './ask.ts'
import type { RelyingParty } from './relying-party.ts'

/** Asks whoever stands before the sign-in page for a passkey; only the browser that holds `binding` may answer. */
export async function askToSignIn(call: Call, rp: RelyingParty, binding: string): Promise<Question> {
  const now = call.node.clock.now()
  return await inTransaction(call.node, call.actor, 'identity.ask-to-sign-in', (tx) =>
    askToSign({ tx, now, rp }, 'sign-in', binding),
  )
}
