import { type Outcome, type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Call, systemCall } from '../../../platform/node.ts'
import { selfOf } from '../../../platform/operation/actor.ts'
import { type Asked, acceptInvitation, readInvitation } from './accept-invitation.ts'
import { confirmedAddresses } from './confirmed-addresses.ts'
import { invitationToken } from './letter.ts'

const gone = refusal('identity.no-such-invitation-now', 404)

/** What an invitation says to whoever has confirmed its address here already. To everybody else there is none. */
export async function readAsKnown(call: Call, invitation: string): Promise<Asked | Refusal> {
  const token = await tokenForKnown(call, invitation)
  return isRefusal(token) ? token : await readInvitation(call, token)
}

/** Takes it without the letter: the confirmed address says what the letter would. */
export async function joinAsKnown(call: Call, invitation: string): Promise<Outcome<{ organisation: string }>> {
  const token = await tokenForKnown(call, invitation)
  return isRefusal(token) ? { ok: false, refusal: token } : await acceptInvitation(call, token)
}

// The address is asked for at this moment: what a person gave up since they were told counts no more.
async function tokenForKnown({ node, actor }: Call, invitation: string): Promise<string | Refusal> {
  const person = selfOf(actor)
  if (person === undefined || !isUuid(invitation)) return gone
  const found = await inTransaction(node, systemCall(node, 'identity.members').actor, 'identity.join', async (tx) => {
    const letter = await invitationToken(tx, node, invitation)
    const addresses = letter ? await confirmedAddresses.of(node)(tx, person) : []
    return letter && addresses.includes(letter.to) ? letter.token : undefined
  })
  return found ?? gone
}

const isUuid = (text: string): boolean => /^[0-9a-f-]{36}$/.test(text)
