import { type DBSchema, openDB } from 'idb'
import { contentText, stampText, writeStamp } from './stamp-text.ts'

/** A key of a person on this device. Its secret half cannot be taken out, by nobody. */
type StampKey = { readonly owner: string; readonly id: string; readonly secret: CryptoKey }
type Schema = DBSchema & { keys: { key: string; value: StampKey } }

const kind = { name: 'ECDSA', namedCurve: 'P-256' } as const

async function database(): ReturnType<typeof openDB<Schema>> {
  return await openDB<Schema>('onil-stamps', 1, {
    upgrade: (db) => void db.createObjectStore('keys', { keyPath: 'owner' }),
  })
}

/** Whether a person has a key here. */
export async function hasStampKey(owner: string): Promise<boolean> {
  return (await keyOf(owner)) !== undefined
}

/** Makes a key; its open half (`x`, `y`) goes to the node, which gives it its id. */
export async function makeStampKey(
  owner: string,
  register: (open: { x: string; y: string }) => Promise<string | undefined>,
): Promise<void> {
  const pair = await crypto.subtle.generateKey(kind, false, ['sign', 'verify'])
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey)
  const id = await register({ x, y })
  if (id === undefined) return
  const db = await database()
  await db.put('keys', { owner, id, secret: pair.privateKey })
  db.close()
}

/** Forgets a person's key: they signed out. */
export async function dropStampKey(owner: string): Promise<void> {
  const db = await database()
  await db.delete('keys', owner)
  db.close()
}

/** Stamps a form that is kept to be sent later; '' where this device has no key of its owner. */
export async function stampFor(form: {
  readonly owner: string
  readonly action: string
  readonly body: string
  readonly at: number
}): Promise<string> {
  const key = await keyOf(form.owner)
  if (!key) return ''
  const hash = await hashOf(contentText(new URLSearchParams(form.body)))
  const text = stampText(key.id, form.action, form.at, hash)
  const signed = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    key.secret,
    new TextEncoder().encode(text),
  )
  return writeStamp({ key: key.id, at: form.at, signature: encode(signed) })
}

async function keyOf(owner: string): Promise<StampKey | undefined> {
  const db = await database()
  const key = await db.get('keys', owner)
  db.close()
  return key
}

async function hashOf(text: string): Promise<string> {
  return encode(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}

function encode(bytes: ArrayBuffer): string {
  const text = btoa(String.fromCharCode(...new Uint8Array(bytes)))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
