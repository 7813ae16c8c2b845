import { inTransaction } from '../../platform/database/transaction.ts'
import { type Node, systemCall } from '../../platform/node.ts'
import { type PublicNumbers, publicNumbers } from '../../read-models/public-numbers.ts'

const [freshMs, oldestMs] = [30_000, 300_000]

type Kept = { readonly at: number; readonly numbers: Promise<PublicNumbers> }

const kept = new WeakMap<Node, Kept>()

/**
 * The public numbers: however many look at the home page, they are measured twice a minute. Nobody waits for it (over a nation's vacancies it
 * takes seconds): meanwhile the ones before are given, unless they are older than five minutes. `now` is real time in milliseconds.
 */
export async function numbersOf(node: Node, now: number = Date.now()): Promise<PublicNumbers> {
  const known = kept.get(node)
  if (known && known.at + freshMs > now) return await known.numbers
  const numbers = measure(node)
  kept.set(node, { at: now, numbers })
  const failed = (): void => void (known ? kept.set(node, known) : kept.delete(node))
  numbers.catch(failed)
  return await (known && known.at + oldestMs > now ? known.numbers : numbers)
}

async function measure(node: Node): Promise<PublicNumbers> {
  const { actor } = systemCall(node, 'portal.numbers')
  return await inTransaction(node, actor, 'portal.numbers', (tx) =>
    publicNumbers(tx, node.clock.today(), node.clock.now()),
  )
}
