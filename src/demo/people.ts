import type { DemoPerson } from '../gateways/identity-provider/simulator/demo-person.ts'
import type { Node } from '../platform/node.ts'
import { townOf } from './memory.ts'

/** The subject under which a person of the town signs in: the issuer's name is permanent, so it never changes. */
export function subjectOf(node: Node, key: string): string {
  return `${node.publicUrl}/simulator/identity|${key}`
}

/** Whom the simulated 간편인증 offers. Agencies know each person by the number of the town. */
export async function demoPeople(node: Node): Promise<DemoPerson[]> {
  const town = await townOf(node)
  return town.people
    .filter((p) => p.entrance)
    .map((p) => ({
      sub: p.key,
      name: p.name,
      linkingId: p.resident,
      birthDate: p.bornOn,
      story: { ko: p.story, en: p.storyEn },
    }))
}
