import { must } from '../../kernel/refusal.ts'
import { addOrganisation, adoptPerson, inviteMember } from '../../modules/identity/index.ts'
import { newId } from '../../platform/new-id.ts'
import { type Member, asSystem, callOf } from '../testing/cast.ts'
import type { Scene } from './things.ts'

async function invitedBy(
  { node }: Scene,
  administrator: Member,
  address = `${newId()}@address.onil.test`,
): Promise<string> {
  return must(await inviteMember(callOf(node, administrator), { address, role: 'viewer' })).invitation
}

// By a firm of its own: whoever joins it learns nothing of anybody else's.
async function byStranger({ node }: Scene): Promise<Member> {
  const about = { name: '초대한 사람', email: `${newId()}@address.onil.test` }
  return await asSystem(node, async (tx) => {
    const person = await adoptPerson(tx, node, { subject: `test:${about.email}`, linkingId: about.email, ...about })
    const kind = 'employer' as const
    const id = await addOrganisation(tx, node.clock.now(), { kind, name: '초대한 회사', demo: true }, person)
    return { person, ...about, organisation: { id, kind } }
  })
}

/** Members and invitations of A's company and agency, and of the operator. */
export const invitations = {
  invitation: async (scene: Scene): Promise<string> => await invitedBy(scene, scene.cast.companyA),
  // To the address that person A signs in with.
  'known invitation': async (scene: Scene): Promise<string> =>
    await invitedBy(scene, await byStranger(scene), scene.cast.personA.email),
  'agency invitation': async (scene: Scene): Promise<string> => await invitedBy(scene, scene.cast.issuerA),
  'operator invitation': async (scene: Scene): Promise<string> => await invitedBy(scene, scene.cast.operator),
  member: async ({ cast }: Scene): Promise<string> => await Promise.resolve(cast.companyA.person),
  'agency member': async ({ cast }: Scene): Promise<string> => await Promise.resolve(cast.issuerA.person),
  'operator member': async ({ cast }: Scene): Promise<string> => await Promise.resolve(cast.operator.person),
} as const
