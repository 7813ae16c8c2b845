import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { findIssuer, type Issuer } from '../issuers/issuer.ts'
import type { Design } from './design.ts'
import { designsOf, findDesign, versionsOf } from './store.ts'

/** The agency's badges: the newest version of each, and the one that is issued now where that is another. */
export const ownDesigns: Operation<Record<never, never>, readonly Design[]> = query('badges.designs', {
  input: z.object({}),
  allow: ({ actor }) => organisationOf(actor, 'issuer') !== undefined,
  run: async ({ actor, tx }) => {
    const all = await designsOf(tx, organisationOf(actor, 'issuer') ?? '')
    const newest = all.filter((one, index) => all[index - 1]?.series !== one.series)
    return { value: all.filter((one) => newest.includes(one) || (one.publishedAt && !one.retiredAt)) }
  },
})

/** One version with all others of the same badge, and who issues it. */
export type OwnDesign = { readonly design: Design; readonly versions: readonly Design[]; readonly issuer: Issuer }

/** One version of the agency's own badge. */
export const ownDesign: Operation<{ design: string }, OwnDesign> = query('badges.design', {
  input: z.object({ design: z.uuid() }),
  allow: ({ actor }) => organisationOf(actor, 'issuer') !== undefined,
  run: async ({ actor, input, tx }) => {
    const organisation = organisationOf(actor, 'issuer') ?? ''
    const design = await findDesign(tx, input.design, organisation)
    const issuer = await findIssuer(tx, { organisation })
    if (!design || !issuer) return refusal('badges.no-such-design', 404)
    return { value: { design, issuer, versions: await versionsOf(tx, design.series, organisation) } }
  },
})
