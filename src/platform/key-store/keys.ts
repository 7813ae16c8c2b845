import {
  type KeyObject,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  generateKeyPairSync,
  randomBytes,
} from 'node:crypto'
import { calculateJwkThumbprint } from 'jose'
import type { DataKeyRow, KeyFile, Purpose } from './key-file.ts'
import type { Kek } from './kek.ts'

/** A key that was unwrapped: two secrets for fields (sealing and blind index), one for persons, a private key for receipts. */
export type OpenKey =
  | { readonly purpose: 'fields'; readonly row: DataKeyRow; readonly seal: KeyObject; readonly index: KeyObject }
  | { readonly purpose: 'persons'; readonly row: DataKeyRow; readonly seal: KeyObject }
  | { readonly purpose: 'receipts'; readonly row: DataKeyRow; readonly sign: KeyObject }

/** What binds a wrapping to the key it holds. */
export function contextOf({ purpose, id }: Pick<DataKeyRow, 'purpose' | 'id'>): string {
  return `onil ${purpose} ${id}`
}

/** Makes key objects of what was wrapped. */
export function toOpenKey(row: DataKeyRow, plain: Buffer): OpenKey {
  if (row.purpose === 'receipts')
    return { purpose: 'receipts', row, sign: createPrivateKey({ key: plain, format: 'der', type: 'pkcs8' }) }
  const seal = createSecretKey(plain.subarray(0, 32))
  if (row.purpose === 'persons') return { purpose: 'persons', row, seal }
  return { purpose: 'fields', row, seal, index: createSecretKey(plain.subarray(32, 64)) }
}

/** What a new key consists of, before it is wrapped. */
export type NewKey = { readonly id: string; readonly plain: Buffer; readonly x?: string; readonly bare?: true }

/** Makes the key that comes after these. */
export async function newKey(purpose: Purpose, before: readonly DataKeyRow[]): Promise<NewKey> {
  if (purpose === 'receipts') return await newSigningKey(generateKeyPairSync('ed25519').privateKey)
  const letter = purpose === 'fields' ? 'k' : 'p'
  const numbers = before.filter((row) => row.purpose === purpose).map(({ id }) => Number(id.slice(1)))
  return { id: `${letter}${1 + Math.max(0, ...numbers)}`, plain: randomBytes(purpose === 'fields' ? 64 : 32) }
}

/** A signing key that is there already, named by its thumbprint (RFC 7638). */
export async function newSigningKey(privateKey: KeyObject): Promise<NewKey> {
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error('a receipt key must be an Ed25519 key')
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' })
  const id = await calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x })
  return { id, x, plain: privateKey.export({ type: 'pkcs8', format: 'der' }) }
}

/** Wraps a key and puts it into the file. False when another process had put one of that name there first. */
export async function addKey(
  file: KeyFile,
  kek: Kek,
  { id, plain, x, bare }: NewKey,
  {
    purpose,
    now,
    activeFrom,
    first = false,
  }: { readonly purpose: Purpose; readonly now: Date; readonly activeFrom: Date; readonly first?: boolean },
): Promise<boolean> {
  return file[first ? 'addFirst' : 'add']({
    id,
    purpose,
    wrapped: await kek.wrap(plain, contextOf({ purpose, id })),
    kek: kek.id,
    bare: bare ? 1 : 0,
    x: x ?? null,
    made: now.toISOString(),
    active_from: activeFrom.toISOString(),
    retired: null,
    destroyed: null,
  })
}
