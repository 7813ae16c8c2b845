import { must } from '../kernel/refusal.ts'
import { giveSeat } from '../modules/decisions/index.ts'
import type { Node } from '../platform/node.ts'
import { operatorCall } from './act-as.ts'
import type { Made } from './made.ts'

/** Who judges appeals in the town (시연 자료): an examiner, and two who sit in the committee. None of them decides. */
const seats = [
  ['moonyeseo', 'examiner', '고용보험심사관(시연)'],
  ['limhyeonu', 'committee', '고용보험심사위원(시연)'],
  ['seodaon', 'committee', '고용보험심사위원(시연)'],
] as const

/** Gives them their seats, once. */
export async function makeSeats(node: Node, made: Made): Promise<void> {
  for (const [key, body, title] of seats) {
    const person = made.people.get(key)
    // A town that was begun before they came to it goes on without them.
    if (person === undefined) continue
    const call = { ...operatorCall(node, made), key: `demo-seat-${key}` }
    must(await giveSeat(call, { body, person, title }))
  }
}
