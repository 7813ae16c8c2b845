import type { KeyStore } from './key-store.ts'
import type { DataKeyRow, Purpose } from './key-file.ts'
import { addKey, contextOf, newKey } from './keys.ts'
import { kekOf, newest } from './loaded-keys.ts'

/** Where a key stands: made but not yet in force, in force, kept to read with, retired (nothing needs it), destroyed. */
export type KeyState = 'coming' | 'in-force' | 'kept' | 'retired' | 'destroyed'

/** A key as it is listed; never the key itself. */
export type ListedKey = {
  readonly id: string
  readonly purpose: Purpose
  readonly state: KeyState
  readonly kek: string
  readonly made: string
  readonly activeFrom: string
}

// So long every process has time to learn of a new key before the first one writes with it.
const headStartMs = 10_000

/** All keys of the node, oldest first. */
export function listKeys({ file, now }: KeyStore): ListedKey[] {
  const rows = file.keys()
  return rows.map((row) => ({
    id: row.id,
    purpose: row.purpose,
    state: stateOf(row, newest(rows, row.purpose, now())),
    kek: row.kek,
    made: row.made,
    activeFrom: row.active_from,
  }))
}

function stateOf(row: DataKeyRow, current: DataKeyRow | undefined): KeyState {
  if (row.destroyed !== null) return 'destroyed'
  if (row.retired !== null) return 'retired'
  if (row.id === current?.id) return 'in-force'
  return current && row.active_from < current.active_from ? 'kept' : 'coming'
}

/** Makes a new key. Old ones stay: it is in force after the head start. Gives its id and from when. */
export async function rotateKey(
  store: KeyStore,
  purpose: Purpose,
  headStart: number = headStartMs,
): Promise<{ id: string; activeFrom: Date }> {
  const activeFrom = new Date(store.now().getTime() + headStart)
  for (let tries = 0; tries < 5; tries++) {
    const key = await newKey(purpose, store.file.keys())
    const added = await addKey(store.file, store.keks[0], key, { purpose, now: store.now(), activeFrom })
    await store.refresh()
    if (added) return { id: key.id, activeFrom }
  }
  throw new Error('others are making keys at the same time')
}

/** Marks a key that nothing needs any more; the caller has looked. Signing keys sign no more, their receipts stay checkable. */
export async function retireKey(store: KeyStore, id: string): Promise<void> {
  store.file.retire(id, store.now().toISOString())
  await store.refresh()
}

/** Destroys a retired key's secret part. What was sealed with it does not open again, in no backup of the database either. */
export async function destroyKey(store: KeyStore, id: string): Promise<void> {
  store.file.destroy(id, store.now().toISOString())
  await store.refresh()
}

/** Wraps every data key anew with the key-encryption key of now, after that one was changed. Gives how many. */
export async function rewrapKeys({ file, keks, refresh }: KeyStore): Promise<number> {
  const [kek] = keks
  const rows = file.keys().filter((row) => row.wrapped !== null && row.kek !== kek.id)
  for (const row of rows) {
    const plain = await kekOf(keks, row).unwrap(row.wrapped ?? '', contextOf(row))
    file.rewrapped(row.id, await kek.wrap(plain, contextOf(row)), kek.id)
  }
  await refresh()
  return rows.length
}
