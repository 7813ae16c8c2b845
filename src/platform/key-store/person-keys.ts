import { type KeyObject, createSecretKey, randomBytes } from 'node:crypto'
import type { PersonKeys } from '../field-encryption/key-ring.ts'
import { openBox, sealBox } from './box.ts'
import type { KeyFile, PersonKeyRow } from './key-file.ts'

const most = 10_000

/** The node's keys that wrap persons' keys. */
export type Vaults = {
  current(): { readonly id: string; readonly seal: KeyObject }
  find(id: string): KeyObject | undefined
}

/** Persons' keys from the file, each wrapped by a key of the node and bound to whose it is; `forget` empties the memory, of one person or of all. */
export function personKeys(file: KeyFile, vaults: Vaults): PersonKeys & { forget(person?: string): void } {
  const known = new Map<string, KeyObject>()
  const remember = ({ person, vault, wrapped }: PersonKeyRow): KeyObject => {
    const seal = vaults.find(vault)
    if (!seal) throw new Error(`the key of a person is wrapped with ${vault}, which is not at hand`)
    const key = createSecretKey(openBox(seal, wrapped, person))
    if (known.size >= most) known.clear()
    known.set(person, key)
    return key
  }
  const find = (person: string): KeyObject | undefined => {
    const row = known.has(person) ? undefined : file.person(person)
    return row ? remember(row) : known.get(person)
  }
  const make = (person: string): KeyObject => {
    const { id, seal } = vaults.current()
    return remember(file.addPerson({ person, vault: id, wrapped: sealBox(seal, randomBytes(32), person) }))
  }
  return {
    find,
    of: (person) => find(person) ?? make(person),
    erase: (person) => {
      known.delete(person)
      return file.erasePerson(person)
    },
    forget: (person) => void (person === undefined ? known.clear() : known.delete(person)),
  }
}

/** Wraps persons' keys anew with the node's key of now, some at a time; gives how many it were. For a background job. */
export function rewrapSomePersons(file: KeyFile, vaults: Vaults, limit: number): number {
  const { id, seal } = vaults.current()
  const rows = file.personsNotUnder(id, limit).map(({ person, vault, wrapped }) => {
    const before = vaults.find(vault)
    if (!before) throw new Error(`the key of a person is wrapped with ${vault}, which is not at hand`)
    return { person, vault: id, wrapped: sealBox(seal, openBox(before, wrapped, person), person) }
  })
  if (rows.length > 0) file.rewrapPersons(rows)
  return rows.length
}
