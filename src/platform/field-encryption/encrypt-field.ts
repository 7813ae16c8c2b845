import { type KeyObject, createHmac, createSecretKey } from 'node:crypto'
import { openBox, sealBox } from '../key-store/box.ts'
import type { FieldPlace, KeyRing } from './key-ring.ts'

// f1: by the node's key alone. f2: by the node's key and the named person's.
const form = /^f(?<version>[12])\.(?<key>k\d+)\.(?:(?<person>[0-9a-f-]{36})\.)?(?<sealed>[A-Za-z0-9_-]+)$/

/** The value does not open: unknown key, altered, or taken from another place. Names the place, never the value. */
export class FieldUnreadable extends Error {
  constructor({ table, column }: FieldPlace, why: string, cause?: unknown) {
    super(`${table}.${column}: ${why}`, { cause })
  }
}

/** Encrypts one field (AES-256-GCM): 'f1.<key>.<sealed>', or 'f2.<key>.<person>.<sealed>' when it is a person's. */
export function encryptField(ring: KeyRing, place: FieldPlace, plain: string): string {
  const { id, seal } = ring.current()
  const { person } = place
  if (person === undefined) return `f1.${id}.${sealBox(seal, Buffer.from(plain), bound(place)).toString('base64url')}`
  const key = together(seal, ring.persons.of(person))
  return `f2.${id}.${person}.${sealBox(key, Buffer.from(plain), bound(place)).toString('base64url')}`
}

/** Opens a field, with whichever keys it was sealed; whose it is stands in it. Throws `FieldUnreadable`. */
export function decryptField(ring: KeyRing, { person: _, ...place }: FieldPlace, sealed: string): string {
  const parts = form.exec(sealed)?.groups
  if (parts === undefined || (parts['version'] === '2') !== (parts['person'] !== undefined))
    throw new FieldUnreadable(place, 'not a sealed field')
  const { person } = parts
  const key = ring.find(parts['key'] ?? '')?.seal
  if (key === undefined) throw new FieldUnreadable(place, 'sealed with a key that is not on the ring')
  const own = person === undefined ? undefined : ring.persons.find(person)
  if (person !== undefined && own === undefined) throw new FieldUnreadable(place, 'the key of its person was erased')
  try {
    const box = Buffer.from(parts['sealed'] ?? '', 'base64url')
    const where = person === undefined ? place : { ...place, person }
    return openBox(own ? together(key, own) : key, box, bound(where)).toString('utf8')
  } catch (error) {
    throw new FieldUnreadable(place, 'altered, or moved from another place', error)
  }
}

/** Whose field it is, when it was sealed with a person's key. */
export function personOfField(sealed: string): string | undefined {
  return form.exec(sealed)?.groups?.['person']
}

/** Tells whether the person's key was erased: what is left of the field opens for nobody. */
export function isErased(ring: KeyRing, sealed: string): boolean {
  const person = personOfField(sealed)
  return person !== undefined && ring.persons.find(person) === undefined
}

function together(node: KeyObject, person: KeyObject): KeyObject {
  return createSecretKey(createHmac('sha256', node).update('onil field').update(person.export()).digest())
}

function bound({ table, column, row, person }: FieldPlace): string {
  return JSON.stringify(person === undefined ? [table, column, row] : [table, column, row, person])
}
