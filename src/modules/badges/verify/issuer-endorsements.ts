import type { Node } from '../../../platform/node.ts'
import { checkEndorsements, type Endorsement } from './endorsements.ts'
import { publishedAbout } from './published-about.ts'

/** Who endorses an issuer, as its published profile says; each signature and state checked now. Only what is about the issuer is given. */
export async function issuerEndorsementsNow(node: Node, did: string): Promise<Endorsement[]> {
  const found = await checkEndorsements(node, await publishedAbout(node, did), { issuer: did })
  return found.filter(({ about, self }) => about === 'issuer' && !self)
}
