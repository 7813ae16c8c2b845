import { hash } from 'node:crypto'
import { freshBytes } from '../../../platform/fresh-bytes.ts'
import type { Badge, Identity } from './badge-shape.ts'

const saltLength = 16

/**
 * A name as Open Badges 3.0 hides it (IdentityObject): it confirms a name that one already knows. Names are few,
 * so the hash keeps a name from view, not from somebody who tries every name.
 */
export function hashedName(name: string): Identity {
  const salt = freshBytes(saltLength).toString('hex')
  return { type: 'IdentityObject', hashed: true, identityHash: digest(name, salt), identityType: 'name', salt }
}

/** Tells whether a badge was issued in this name; undefined when the badge carries no name. */
export function confirmsName({ credentialSubject: { identifier = [] } }: Badge, name: string): boolean | undefined {
  const names = identifier.filter(({ identityType }) => identityType === 'name')
  if (names.length === 0) return undefined
  return names.some(({ hashed, identityHash, salt = '' }) => identityHash === (hashed ? digest(name, salt) : name))
}

function digest(name: string, salt: string): string {
  return `sha256$${hash('sha256', name.normalize('NFC') + salt, 'hex')}`
}
