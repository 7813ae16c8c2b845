import { randomBytes } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { decryptField, encryptField } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import type { Node } from '../../../platform/node.ts'

/** The secret that a receiver checks signatures with (Standard Webhooks, "whsec_…"). */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`
}

const placeOf = (webhook: string): { table: string; column: string; row: string } => ({
  table: 'developers.webhook',
  column: 'secret',
  row: webhook,
})

/** Seals a secret for its row. */
export function sealSecret(node: Node, webhook: string, secret: string): string {
  return encryptField(fieldKeys.of(node), placeOf(webhook), secret)
}

/** The headers of one message; during a change of secrets signed with both, so that none is refused meanwhile. */
export function signedHeaders(
  node: Node,
  webhook: { readonly id: string; readonly sealed: readonly string[] },
  message: { readonly id: string; readonly at: Date; readonly body: string },
): Record<string, string> {
  const signatures = webhook.sealed.map((sealed) =>
    new Webhook(decryptField(fieldKeys.of(node), placeOf(webhook.id), sealed)).sign(
      message.id,
      message.at,
      message.body,
    ),
  )
  return {
    'webhook-id': message.id,
    'webhook-timestamp': String(Math.floor(message.at.getTime() / 1000)),
    'webhook-signature': signatures.join(' '),
  }
}
