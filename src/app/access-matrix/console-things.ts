import { must } from '../../kernel/refusal.ts'
import { inviteMember } from '../../modules/identity/index.ts'
import { newId } from '../../platform/new-id.ts'
import { type Member, callOf } from '../testing/cast.ts'
import type { Scene } from './things.ts'

async function invitedBy(
  { node }: Scene,
  administrator: Member,
  address = `${newId()}@address.onil.test`,
): Promise<string> {
  return must(await inviteMember(callOf(node, administrator), { address, role: 'viewer' })).invitation
}

/** Members and invitations of A's company and agency, and of the operator. */
export const invitations = {
  invitation: async (scene: Scene): Promise<string> => await invitedBy(scene, scene.cast.companyA),
  // To the address that person A signs in with.
  'known invitation': async (scene: Scene): Promise<string> =>
    await invitedBy(scene, scene.cast.companyA, scene.cast.personA.email),
  'agency invitation': async (scene: Scene): Promise<string> => await invitedBy(scene, scene.cast.issuerA),
  'operator invitation': async (scene: Scene): Promise<string> => await invitedBy(scene, scene.cast.operator),
  member: async ({ cast }: Scene): Promise<string> => await Promise.resolve(cast.companyA.person),
  'agency member': async ({ cast }: Scene): Promise<string> => await Promise.resolve(cast.issuerA.person),
  'operator member': async ({ cast }: Scene): Promise<string> => await Promise.resolve(cast.operator.person),
} as const
