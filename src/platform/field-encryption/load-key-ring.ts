import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { writeDurably } from '../storage/write-durably.ts'
import { type KeyRing, KeyRingFile, toKeyRing } from './key-ring.ts'
import { readOrMakeSecret, readSecret } from './secret-file.ts'

/** Loads the key ring from a folder (`.onil/keys`), and makes it at the first start. Whoever loses this file loses the fields. */
export async function loadKeyRing(folder: string): Promise<KeyRing> {
  return toKeyRing(parse(await readOrMakeSecret(pathIn(folder), () => JSON.stringify(newRing()))))
}

/** Adds a new current key to the ring on disk; the old ones stay to read with. Gives the new ring. */
export async function rotateKeyRing(folder: string): Promise<KeyRing> {
  const file = parse(await readSecret(pathIn(folder)))
  const next = `k${1 + Math.max(...Object.keys(file.keys).map((id) => Number(id.slice(1))))}`
  const rotated = { ...file, current: next, keys: { ...file.keys, [next]: newKey() } }
  await writeDurably(pathIn(folder), Buffer.from(JSON.stringify(rotated)))
  return toKeyRing(rotated)
}

function pathIn(folder: string): string {
  return join(folder, 'fields.json')
}

function newRing(): KeyRingFile {
  return { current: 'k1', keys: { k1: newKey() }, index: newKey() }
}

function newKey(): string {
  return randomBytes(32).toString('base64')
}

function parse(text: string): KeyRingFile {
  const parsed = KeyRingFile.safeParse(JSON.parse(text))
  // The error of the parse may quote the file, so it is not passed on.
  if (!parsed.success) throw new Error('the key ring (fields.json) is damaged; restore it from its backup')
  return parsed.data
}
