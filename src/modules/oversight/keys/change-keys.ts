import { z } from 'zod'
import { type Refusal, refusal } from '../../../kernel/refusal.ts'
import { isUnneeded, resealJob } from '../../../platform/field-encryption/reseal-all.ts'
import { enqueue } from '../../../platform/jobs/runner.ts'
import {
  type ListedKey,
  destroyKey,
  listKeys,
  retireKey,
  rewrapKeys,
  rotateKey,
} from '../../../platform/key-store/change-keys.ts'
import { keyStore } from '../../../platform/key-store/key-store.ts'
import type { Node } from '../../../platform/node.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { mayOversee } from '../may-oversee.ts'

/** What keys are for: sealed fields and blind indexes, persons' keys, receipts and audit roots. */
export const purposes = ['fields', 'persons', 'receipts'] as const
type Purpose = (typeof purposes)[number]

/** Makes a new key that is in force ten seconds later; nothing stops opening. */
export const rotateKeys: Operation<{ purpose: Purpose }, { key: string; from: string }> = command(
  'oversight.rotate-key',
  {
    input: z.object({ purpose: z.enum(purposes) }),
    allow: mayOversee,
    stepUp: 'staff',
    run: async ({ call, input }) => {
      const { id, activeFrom } = await rotateKey(keyStore.of(call.node), input.purpose)
      return { value: { key: id, from: activeFrom.toISOString() }, subject: id }
    },
  },
)

/** Lets a background job seal every field with the key of now. */
export const resealFields: Operation<Record<never, never>, Record<never, never>> = command('oversight.reseal-fields', {
  input: z.object({}),
  allow: mayOversee,
  run: async ({ tx }) => {
    await enqueue(tx, resealJob, {})
    return { value: {} }
  },
})

const Key = z.object({ key: z.string().min(1).max(60) })

/** Retires a key that nothing needs any more: look-ups stop trying it. Refused while anything that opens needs it. */
export const retireOneKey: Operation<{ key: string }, { key: string }> = command('oversight.retire-key', {
  input: Key,
  allow: mayOversee,
  stepUp: 'staff',
  run: async ({ call: { node }, input: { key } }) => {
    const found = keyIn(node, key)
    if (!found) return refusal('oversight.no-such-key', 404)
    if (found.state !== 'kept') return wrongState(found)
    if (!(await isFree(node, found))) return refusal('oversight.key-needed', 409)
    await retireKey(keyStore.of(node), key)
    return { value: { key }, subject: key }
  },
})

/** Destroys a retired key for good. `confirm` repeats its name. */
export const destroyOneKey: Operation<{ key: string; confirm: string }, { key: string }> = command(
  'oversight.destroy-key',
  {
    input: Key.extend({ confirm: z.string() }),
    allow: mayOversee,
    stepUp: 'staff',
    run: async ({ call: { node }, input: { key, confirm } }) => {
      const found = keyIn(node, key)
      if (!found) return refusal('oversight.no-such-key', 404)
      if (found.state !== 'retired') return wrongState(found)
      if (confirm.trim() !== key) return refusal('oversight.key-not-repeated', 422, { fields: { confirm: 'other' } })
      await destroyKey(keyStore.of(node), key)
      return { value: { key }, subject: key }
    },
  },
)

/** Wraps all keys anew after the key-encryption key was changed. For the command line, which has the former one at hand. */
export const rewrapAll: Operation<Record<never, never>, { wrapped: number; kek: string }> = command(
  'oversight.rewrap-keys',
  {
    input: z.object({}),
    allow: mayOversee,
    stepUp: 'staff',
    run: async ({ call: { node } }) => {
      const store = keyStore.of(node)
      return { value: { wrapped: await rewrapKeys(store), kek: store.keks[0].id } }
    },
  },
)

function keyIn(node: Node, key: string): ListedKey | undefined {
  return listKeys(keyStore.of(node)).find(({ id }) => id === key)
}

function wrongState({ state }: ListedKey): Refusal {
  return refusal('oversight.key-in-other-state', 409, { facts: { state } })
}

async function isFree(node: Node, { id, purpose }: ListedKey): Promise<boolean> {
  const store = keyStore.of(node)
  if (purpose === 'fields') return await isUnneeded(node, id)
  return purpose === 'receipts' || store.file.personsUnder(id) === 0
}
