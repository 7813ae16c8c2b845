import { z } from 'zod'
import { fieldsByKey } from '../../../platform/field-encryption/reseal-all.ts'
import { type ListedKey, listKeys } from '../../../platform/key-store/change-keys.ts'
import { keyStore } from '../../../platform/key-store/key-store.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { mayOversee } from '../may-oversee.ts'

/** The node's keys as they stand, how many fields each has sealed, and how many persons have a key. */
export type KeysState = {
  readonly keys: readonly (ListedKey & { readonly fields: number })[]
  /** Fields that are not sealed with the key of now. */
  readonly outdated: number
  readonly persons: number
  readonly kek: string
}

/** Lists the keys; never a key itself. */
export const keysState: Operation<Record<never, never>, KeysState> = query('oversight.keys', {
  input: z.object({}),
  allow: mayOversee,
  run: async ({ call: { node } }) => {
    const store = keyStore.of(node)
    const used = await fieldsByKey(node)
    const current = store.ring.current().id
    const outdated = [...used].reduce((sum, [key, n]) => (key === current ? sum : sum + n), 0)
    const keys = listKeys(store).map((key) => ({ ...key, fields: used.get(key.id) ?? 0 }))
    return { value: { keys, outdated, persons: store.file.persons(), kek: store.keks[0].id } }
  },
})
