import { type Refusal, refusal } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Call, systemCall } from '../../../platform/node.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import { personMeant } from '../../badges/index.ts'
import { mayFile } from './file.ts'
import { isKnownHere } from './store.ts'

const purpose = 'benefits.find-worker'
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/**
 * The worker a company means. A company may not look persons up: the node does, by the number that the worker shows, the linking id
 * that the company already holds, or a worker whom it insured before, and says only yes or no.
 */
export async function findWorker(call: Call, typed: string): Promise<string | Refusal> {
  const { node } = call
  const no = await node.authorise(call.actor, () => mayFile(call))
  if (no) return no
  const organisation = organisationOf(call.actor, 'employer') ?? ''
  const found = await inTransaction(node, systemCall(node, purpose).actor, purpose, async (tx) => {
    if (!uuid.test(typed)) return await personMeant(tx, node, typed, organisation)
    return (await isKnownHere(tx, typed, organisation)) ? typed : undefined
  })
  return found ?? refusal('benefits.no-such-worker', 404, { fields: { worker: 'no-such-worker' } })
}
