import { addDays } from '../kernel/day.ts'
import { addDemoClaim } from '../modules/benefits/index.ts'
import { type Node, systemCall } from '../platform/node.ts'
import { idOf } from './id-of.ts'
import type { Made } from './made.ts'
import { asDemo, madeIds, remember } from './memory.ts'

/** Who receives benefit: the person, and how many days ago they reported: the second round of the one is today, the first of the other. */
const recipients = [
  ['baekjihun', 42],
  ['imsodam', 14],
] as const

/** Lets people of the town receive benefit, so that a round can be tried on the first day. Generated. */
export async function makeRecipients(node: Node, { people }: Made): Promise<void> {
  const call = systemCall(node, 'demo', 'demo')
  await asDemo(node, async (tx) => {
    const before = await madeIds(tx, 'recipient')
    for (const [key, ago] of recipients) {
      if (before.has(key)) continue
      const round = await addDemoClaim(tx, call, idOf(people, key), addDays(node.clock.today(), -ago))
      await remember(tx, 'recipient', new Map([[key, round.id]]))
    }
  })
}
