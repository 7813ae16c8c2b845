import { addDays } from '../kernel/day.ts'
import { must } from '../kernel/refusal.ts'
import { decideAccreditation, issuersHere, proposeAccreditation } from '../modules/badges/index.ts'
import type { Node } from '../platform/node.ts'
import { operatorCall } from './act-as.ts'
import type { Made } from './made.ts'
import { asDemo } from './memory.ts'

const daysAgo = 400 // before the town's first badge

/** Lets one of the town's operators propose its agencies as accredited issuers and another confirm them. */
export async function makeAccreditations(node: Node, made: Made): Promise<void> {
  const from = addDays(node.clock.today(), -daysAgo)
  for (const { code, did, name, nameEn, kind } of await asDemo(node, issuersHere)) {
    const key = `demo-accredit-${code}`
    const reason = '시연 마을의 기관입니다 (시연 자료)'
    const proposed = { did, name, ...(nameEn !== undefined && { nameEn }), kinds: [kind], from, reason }
    const { proposal } = must(await proposeAccreditation({ ...operatorCall(node, made, 0), key }, proposed))
    const decision = 'confirmed'
    must(await decideAccreditation({ ...operatorCall(node, made, 1), key: `${key}-2` }, { proposal, decision }))
  }
}
