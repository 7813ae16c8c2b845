import { z } from 'zod'
import type { Node } from '../../../platform/node.ts'
import { badgeVerifier } from '../services.ts'

const most = 20
const Profile = z.looseObject({ endorsement: z.array(z.looseObject({ id: z.string().optional() })).default([]) })

/** The endorsements in an issuer's published profile, not checked yet; none where it publishes no profile. */
export async function publishedAbout(
  node: Node,
  did: string,
): Promise<readonly { readonly id?: string | undefined }[]> {
  const { data } = Profile.safeParse(await badgeVerifier.of(node).readProfile(did))
  return (data?.endorsement ?? []).slice(0, most)
}
