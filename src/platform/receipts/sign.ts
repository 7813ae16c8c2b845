import type { KeyObject } from 'node:crypto'
import { z } from 'zod'
import { newId } from '../new-id.ts'
import type { Call } from '../node.ts'
import { agentOf } from '../operation/actor.ts'
import { hashOf } from '../operation/submission.ts'
import { compactJws } from './compact-jws.ts'

const Content = z.record(z.string(), z.unknown())

/**
 * The node's receipt key. `kid` is its RFC 7638 thumbprint; the public half is published under /.well-known/onil-receipt-keys.json.
 * `earlier` are the public halves of the keys it had before.
 */
export type ReceiptSigner = {
  readonly kid: string
  readonly key: KeyObject
  readonly earlier?: readonly { readonly kid: string; readonly x: string }[]
}

/** A signed receipt with what it was signed over. */
export type SignedReceipt = {
  readonly id: string
  readonly person: string | undefined
  readonly organisation: string | undefined
  readonly title: string
  readonly content: Readonly<Record<string, unknown>>
  readonly contentHash: string
  readonly jws: string
  readonly issuedAt: Date
}

/**
 * Signs a receipt: a compact JWS (RFC 7515, EdDSA of RFC 8037) over node, receipt id, command, time and the SHA-256 of the
 * canonical content. It holds no personal data, so that it can be shown to anybody.
 */
export function signReceipt(
  call: Call,
  command: string,
  asked: { title: string; content: Readonly<Record<string, unknown>> },
  now: Date,
): SignedReceipt {
  const { receipts, publicUrl } = call.node
  const id = newId<'Receipt'>()
  // As it will lie in the database: a Date or an undefined field must not give another hash than its JSON.
  const content = Content.parse(JSON.parse(JSON.stringify(withAgent(call, asked.content))))
  const contentHash = hashOf(content)
  const payload = {
    iss: publicUrl,
    jti: id,
    cmd: command,
    iat: Math.floor(now.getTime() / 1000),
    time: now.toISOString(),
    sha256: contentHash,
  }
  const jws = compactJws({ alg: 'EdDSA', typ: 'onil-receipt+jws', kid: receipts.kid }, payload, receipts.key)
  const owner = call.actor.kind === 'person' ? call.actor : undefined
  const organisation = owner && owner.acting.role !== 'person' ? owner.acting.organisation : undefined
  return {
    id,
    person: organisation ? undefined : owner?.person,
    organisation,
    title: asked.title,
    content,
    contentHash,
    jws,
    issuedAt: now,
  }
}

// Whoever reads the receipt of a client sees that an agent did it, and which.
function withAgent({ actor }: Call, content: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const agent = agentOf(actor)
  return agent ? { ...content, agent: { organisation: agent.organisation, name: agent.organisationName } } : content
}
