import { inTransaction } from '../../platform/database/transaction.ts'
import { type Node, systemCall } from '../../platform/node.ts'
import { type PublicNumbers, publicNumbers } from '../../read-models/public-numbers.ts'

const freshMs = 30_000

type Kept = { readonly until: number; readonly numbers: Promise<PublicNumbers> }

const kept = new WeakMap<Node, Kept>()

/** The public numbers, at most 30 seconds old: however many look at the home page, they are measured twice a minute. */
export async function numbersOf(node: Node): Promise<PublicNumbers> {
  const now = Date.now()
  const known = kept.get(node)
  if (known && known.until > now) return await known.numbers
  const numbers = measure(node)
  kept.set(node, { until: now + freshMs, numbers })
  try {
    return await numbers
  } catch (error) {
    kept.delete(node)
    throw error
  }
}

async function measure(node: Node): Promise<PublicNumbers> {
  const { actor } = systemCall(node, 'portal.numbers')
  return await inTransaction(node, actor, 'portal.numbers', (tx) =>
    publicNumbers(tx, node.clock.today(), node.clock.now()),
  )
}
