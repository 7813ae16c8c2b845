import type { FieldKey, KeyRing } from '../field-encryption/key-ring.ts'
import type { ReceiptSigner } from '../receipts/sign.ts'
import { type Service, service } from '../service.ts'
import { type KeyFile, openKeyFile } from './key-file.ts'
import type { Kek } from './kek.ts'
import { addKey, newKey, type OpenKey } from './keys.ts'
import { type LoadedKeys, loadedKeys } from './loaded-keys.ts'
import { type Vaults, personKeys } from './person-keys.ts'

/** The keys of a running process, always as the file has them now. `keks`: the key-encryption key, and those it had before. */
export type KeyStore = {
  readonly file: KeyFile
  readonly keks: readonly [Kek, ...Kek[]]
  readonly ring: KeyRing
  readonly receipts: ReceiptSigner
  readonly vaults: Vaults
  readonly now: () => Date
  /** Takes in what was written, here or by another process. */
  refresh(): Promise<void>
  /** Drops a person's key from memory (without one: everybody's), because another process may have erased it. */
  forgetPerson(person?: string): void
  close(): void
}

/** How to open one. `import`: what a node had before it had a key file, read when there are no keys yet. */
export type KeyStoreSettings = {
  readonly path: string
  readonly keks: readonly [Kek, ...Kek[]]
  readonly now?: () => Date
  /** How often to look whether another process changed the keys; default: every two seconds. */
  readonly lookEveryMs?: number
  readonly firstKeys?: (file: KeyFile, kek: Kek) => Promise<void>
}

/** The node's keys: `keyStore.of(call.node)`. */
export const keyStore: Service<KeyStore> = service<KeyStore>('platform.key-store')

const pollMs = 2000

/** Opens the keys and makes the first ones. Looks every two seconds whether another process has changed them. */
export async function openKeyStore(settings: KeyStoreSettings): Promise<KeyStore> {
  const { path, keks, now = () => new Date(), lookEveryMs = pollMs } = settings
  const file = openKeyFile(path)
  const vaults: Vaults = {
    current: () => {
      const { row, seal } = keys.current('persons', now())
      return { id: row.id, seal }
    },
    find: (id) => keys.find('persons', id)?.seal,
  }
  const persons = personKeys(file, vaults)
  const keys = loadedKeys(file, keks, () => persons.forget())
  await settings.firstKeys?.(file, keks[0])
  await makeFirst(file, keks[0], now())
  await keys.refresh()
  const look = async (): Promise<void> => {
    if (keys.changed()) await keys.refresh()
  }
  // Where the file cannot be read, what is known goes on working; the next look tries again.
  const timer = setInterval(() => void look().catch(() => undefined), lookEveryMs).unref()
  const close = (): void => {
    clearInterval(timer)
    file.close()
  }
  const ring = { ...ringOf(keys, now), persons }
  const receipts = signerOf(keys, now)
  return { file, keks, now, close, vaults, ring, receipts, refresh: keys.refresh, forgetPerson: persons.forget }
}

async function makeFirst(file: KeyFile, kek: Kek, now: Date): Promise<void> {
  const rows = file.keys()
  for (const purpose of ['fields', 'persons', 'receipts'] as const) {
    if (rows.some((row) => row.purpose === purpose)) continue
    await addKey(file, kek, await newKey(purpose, rows), { purpose, now, activeFrom: now, first: true })
  }
}

function ringOf(keys: LoadedKeys, now: () => Date): Omit<KeyRing, 'persons'> {
  const current = (): FieldKey => fieldKey(keys.current('fields', now()))
  return {
    current,
    find: (id) => {
      const key = keys.find('fields', id)
      return key && fieldKey(key)
    },
    live: () => {
      const first = current()
      const usable = keys.rows().filter((r) => r.purpose === 'fields' && r.wrapped !== null && r.retired === null)
      const others = usable.filter(({ id }) => id !== first.id).flatMap(({ id }) => keys.find('fields', id) ?? [])
      return [first, ...others.map(fieldKey)]
    },
  }
}

function fieldKey({ row, seal, index }: Extract<OpenKey, { purpose: 'fields' }>): FieldKey {
  return { id: row.id, seal, index, bare: row.bare === 1 }
}

// Getters: whoever holds the signer signs with the key of the moment.
function signerOf(keys: LoadedKeys, now: () => Date): ReceiptSigner {
  const current = (): Extract<OpenKey, { purpose: 'receipts' }> => keys.current('receipts', now())
  return {
    get kid() {
      return current().row.id
    },
    get key() {
      return current().sign
    },
    get earlier() {
      const kid = current().row.id
      const signing = keys.rows().filter(({ purpose, id }) => purpose === 'receipts' && id !== kid)
      return signing.flatMap(({ id, x }) => (x === null ? [] : [{ kid: id, x }]))
    },
  }
}
