import { createPrivateKey, createSecretKey } from 'node:crypto'
import { readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { KeyFile } from './key-file.ts'
import type { Kek } from './kek.ts'
import { type NewKey, addKey, newSigningKey } from './keys.ts'

const Ring = z.object({ current: z.string(), keys: z.record(z.string(), z.base64()), index: z.base64() })

/**
 * Takes over what a node of version 0.1.0 kept in files of their own (`fields.json`, `receipts.ed25519.pem`), and removes those
 * files: the keys are wrapped from now on.
 */
export function keysOfFirstVersion(folder: string): (file: KeyFile, kek: Kek) => Promise<void> {
  return async (file, kek) => {
    const [ring, receipts] = [join(folder, 'fields.json'), join(folder, 'receipts.ed25519.pem')]
    // A file that came back from an old backup must not take the place of the keys of now.
    if (file.keys().some(({ purpose, bare }) => purpose === 'fields' && bare === 0)) return
    const [ringText, pem] = [await textOf(ring), await textOf(receipts)]
    if (ringText !== undefined) await put(file, kek, 'fields', fieldKeys(ringText), await sinceOf(ring))
    if (pem !== undefined)
      await put(file, kek, 'receipts', [await newSigningKey(createPrivateKey(pem))], await sinceOf(receipts))
    for (const path of [ring, receipts]) await rm(path, { force: true })
  }
}

async function put(
  file: KeyFile,
  kek: Kek,
  purpose: 'fields' | 'receipts',
  keys: readonly NewKey[],
  since: number,
): Promise<void> {
  for (const [i, key] of keys.entries()) {
    const at = new Date(since + i) // each before the next
    await addKey(file, kek, key, { purpose, now: at, activeFrom: at })
  }
}

async function sinceOf(path: string): Promise<number> {
  return Math.floor((await stat(path)).mtimeMs) - 1000
}

// All of them had one key for blind indexes, and those indexes did not name it.
function fieldKeys(text: string): NewKey[] {
  const { current, keys, index } = Ring.parse(JSON.parse(text))
  const bytes = (base64: string): Buffer => createSecretKey(base64, 'base64').export()
  const ids = Object.keys(keys).toSorted((a, b) => (a === current ? 1 : b === current ? -1 : a.localeCompare(b)))
  return ids.map((id) => ({ id, plain: Buffer.concat([bytes(keys[id] ?? ''), bytes(index)]), bare: true }))
}

async function textOf(path: string): Promise<string | undefined> {
  return await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  })
}
