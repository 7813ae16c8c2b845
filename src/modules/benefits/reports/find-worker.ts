import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Call, type Node, systemCall } from '../../../platform/node.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import { personMeant } from '../../badges/index.ts'
import { type Filer, mayFile } from './file.ts'
import { isKnownHere } from './store.ts'
import { keepUnknown, unknownHere } from './unknown/store.ts'

const purpose = 'benefits.find-worker'
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** How a company names a worker: by number, linking id or the id of one insured before; with a name where the node may not know them. */
export type Named = { readonly worker: string; readonly name?: string | undefined }

/** The worker who was found; nobody where the node does not know them and the company gave a name to keep them under. */
export type Found = { readonly person?: string | undefined }

/**
 * The worker a company means. A company may not look persons up: the node does, by the number that the worker shows, the linking id
 * that the company already holds, or a worker whom it insured before, and says only yes or no.
 */
export async function findWorker(call: Call, { worker, name }: Named): Promise<Found | Refusal> {
  const { node } = call
  const no = await node.authorise(call.actor, () => mayFile(call))
  if (no) return no
  const organisation = organisationOf(call.actor, 'employer') ?? ''
  const found = await inTransaction(node, systemCall(node, purpose).actor, purpose, (tx) =>
    meant(tx, node, worker, organisation),
  )
  if (isRefusal(found)) return found
  if (found !== undefined) return { person: found }
  return name !== undefined && mayBeLinkingId(worker) ? {} : noSuchWorker
}

const noSuchWorker = refusal('benefits.no-such-worker', 404, { fields: { worker: 'no-such-worker' } })

async function meant(tx: Tx, node: Node, typed: string, organisation: string): Promise<string | Refusal | undefined> {
  if (uuid.test(typed)) return (await isKnownHere(tx, typed, organisation)) ? typed : undefined
  const person = await personMeant(tx, node, typed, organisation)
  return person ?? (await unknownHere(tx, node, organisation, [typed])).get(typed)
}

// Whether a text can be a linking id at all: a mistyped number of eight digits keeps nobody.
function mayBeLinkingId(typed: string): boolean {
  return typed.length >= 6 && !/^\d{1,10}$/.test(typed) && !uuid.test(typed) && !typed.startsWith('did:')
}

/** The id under which reports about the worker lie: a person's, or of somebody whom the node does not know yet. */
export async function workerOf(
  tx: Tx,
  node: Node,
  { organisation }: Filer,
  { person, worker, name, now }: Named & Found & { readonly now: Date },
): Promise<string | Refusal> {
  if (person !== undefined) return person
  if (name === undefined || !mayBeLinkingId(worker)) return noSuchWorker
  return await keepUnknown(tx, node, organisation, { linking: worker, name, now })
}
