import { createHmac, createSecretKey } from 'node:crypto'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readBatch } from '../../../gateways/bank/batch-file.ts'
import type { Vault } from '../../../gateways/bank/simulator.ts'
import type { KeyRing } from '../../../platform/field-encryption/key-ring.ts'

/** A key ring that several processes of a test make from one secret: persons' keys, too. */
export function sharedRing(secret: string): KeyRing {
  const keyOf = (name: string) => createSecretKey(createHmac('sha256', secret).update(name).digest())
  const key = { id: 'k1', seal: keyOf('seal'), index: keyOf('index') }
  return {
    current: () => key,
    find: (id) => (id === key.id ? key : undefined),
    live: () => [key],
    persons: { find: keyOf, of: keyOf, erase: () => false },
  }
}

/** A bank's vault in a folder: whoever is killed, a file is there whole and once, or not at all. */
export function folderVault(folder: string): Vault {
  const at = (number: number) => join(folder, `${number}.csv`)
  return {
    keep: async (number, digest, text) => {
      const own = `${at(number)}.${process.pid}`
      await writeFile(own, text)
      const first = await link(own, at(number)).then(
        () => true,
        () => false,
      )
      await rm(own)
      if (first) return 'kept'
      const before = readBatch(await readFile(at(number), 'utf8'))
      return 'digest' in before && before.digest === digest ? 'had-it' : 'number-used'
    },
    find: async (number) => await readFile(at(number), 'utf8').catch(() => undefined),
  }
}
