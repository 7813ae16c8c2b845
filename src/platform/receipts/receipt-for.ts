import type { Tx } from '../database/connect.ts'
import type { Call } from '../node.ts'
import { signReceipt } from './sign.ts'

/** What is proven to a person by a job or a subscriber that acts for them. */
export type ForPerson = {
  readonly person: string
  readonly command: string
  readonly title: string
  readonly content: Readonly<Record<string, unknown>>
}

/** Signs a receipt and keeps it for a person, in the caller's transaction: where they are not the one who calls. */
export async function receiptFor(
  tx: Tx,
  call: Call,
  { person, command, title, content }: ForPerson,
  now: Date,
): Promise<string> {
  const signed = signReceipt(call, command, { title, content }, now)
  const row = {
    id: signed.id,
    person_id: person,
    organisation_id: null,
    command,
    title,
    content: JSON.stringify(signed.content),
    content_hash: signed.contentHash,
    jws: signed.jws,
    issued_at: now,
  }
  await tx.insertInto('platform.receipt').values(row).execute()
  return signed.jws
}
