import { createHash, randomBytes } from 'node:crypto'
import type { Badge, Identity } from './badge-shape.ts'

/**
 * A name as Open Badges 3.0 hides it (IdentityObject): it confirms a name that one already knows. Names are few,
 * so the hash keeps a name from view, not from somebody who tries every name.
 */
export function hashedName(name: string): Identity {
  const salt = randomBytes(16).toString('hex')
  return { type: 'IdentityObject', hashed: true, identityHash: digest(name, salt), identityType: 'name', salt }
}

/** Tells whether a badge was issued in this name; undefined when the badge carries no name. */
export function confirmsName({ credentialSubject: { identifier = [] } }: Badge, name: string): boolean | undefined {
  const names = identifier.filter(({ identityType }) => identityType === 'name')
  if (names.length === 0) return undefined
  return names.some(({ hashed, identityHash, salt = '' }) => identityHash === (hashed ? digest(name, salt) : name))
}

function digest(name: string, salt: string): string {
  return `sha256$${createHash('sha256')
    .update(name.normalize('NFC') + salt)
    .digest('hex')}`
}
