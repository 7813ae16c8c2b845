import { decryptField } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import type { Node } from '../../../platform/node.ts'
import type { SignedBadge } from '../credential/badge-shape.ts'
import { credentialPlace } from '../issuers/make-badge.ts'

/** Opens a badge's signed document from the wallet: exactly what was signed. */
export function openCredential(node: Node, badge: string, sealed: string): SignedBadge {
  return parsed(decryptField(fieldKeys.of(node), credentialPlace(badge), sealed))
}

// Our own signed document: sealed by us with authentication, so its type is what `issueBadge` gave.
function parsed(text: string): SignedBadge
function parsed(text: string): unknown {
  return JSON.parse(text)
}
