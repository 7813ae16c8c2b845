import { z } from 'zod'
import { inTransaction } from '../database/transaction.ts'
import { type Job, job } from '../jobs/job.ts'
import { keyStore } from '../key-store/key-store.ts'
import { rewrapSomePersons } from '../key-store/person-keys.ts'
import { type Node, systemCall } from '../node.ts'
import { fieldKeys } from './field-keys.ts'
import { keyUse, resealSome } from './reseal.ts'
import { sealedColumns } from './sealed-columns.ts'

/** What was sealed anew so far, and what opens for nobody any more because its person's key was erased. */
export type Resealed = { readonly sealed: number; readonly lost: number; readonly lostBy: ReadonlyMap<string, number> }

/** Seals all fields with the key of now, in the background. Whoever stops it loses nothing: the next run goes on with the rest. */
export const resealJob: Job = job('platform.reseal-fields', {
  data: z.object({}),
  retries: 10,
  run: async ({ node }) => {
    const { sealed, lost } = await resealAll(node)
    node.log.info({ sealed, lost }, 'fields sealed anew')
  },
})

/** Seals all fields with the key of now, a hundred in a transaction; tells how far it is. Readers and writers go on meanwhile. */
export async function resealAll(node: Node, told: (so: Resealed) => void = () => undefined): Promise<Resealed> {
  const { actor } = systemCall(node, 'keys')
  const ring = fieldKeys.of(node)
  const lostBy = new Map<string, number>()
  let so: Resealed = { sealed: 0, lost: 0, lostBy }
  for (const column of sealedColumns.of(node)) {
    let after: string | undefined
    do {
      const from = after
      const step = await inTransaction(node, actor, 'keys.reseal', (tx) => resealSome(tx, ring, column, from))
      for (const key of step.lost) lostBy.set(key, (lostBy.get(key) ?? 0) + 1)
      so = { sealed: so.sealed + step.sealed, lost: so.lost + step.lost.length, lostBy }
      told(so)
      after = step.next
    } while (after !== undefined)
  }
  const { file, vaults } = keyStore.of(node)
  while (rewrapSomePersons(file, vaults, 500) > 0) told(so)
  return so
}

/** How many fields each key has sealed. */
export async function fieldsByKey(node: Node): Promise<ReadonlyMap<string, number>> {
  const { actor } = systemCall(node, 'keys')
  return await inTransaction(node, actor, 'keys.use', async (tx) => {
    const all = new Map<string, number>()
    for (const column of sealedColumns.of(node))
      for (const [key, n] of await keyUse(tx, column)) all.set(key, (all.get(key) ?? 0) + n)
    return all
  })
}

/** Whether no field that still opens needs a key: seals the rest anew first, and counts. */
export async function isUnneeded(node: Node, key: string): Promise<boolean> {
  const { lostBy } = await resealAll(node)
  const left = (await fieldsByKey(node)).get(key) ?? 0
  return left <= (lostBy.get(key) ?? 0)
}
