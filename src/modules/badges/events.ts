import { z } from 'zod'
import { type FactKind, defineFact } from '../../kernel/fact.ts'
import { type BadgeKind, BadgeRecord, badgeKinds } from './contract.ts'

/** A badge came into a person's wallet. */
export type BadgeArrived = { person: string; badge: string; kind: BadgeKind; issuerName: string; record: BadgeRecord }

/** Told when a badge is in the wallet; facts of one person stay in order. */
export const badgeArrived: FactKind<BadgeArrived> = defineFact(
  'badges.arrived',
  z.object({
    person: z.uuid(),
    badge: z.uuid(),
    kind: z.enum(badgeKinds),
    issuerName: z.string(),
    record: BadgeRecord,
  }),
  (p) => p.person,
)

/** A badge does not hold any more: for whoever keeps something for its holder. Readers of an application look at the published list. */
export type BadgeRevoked = { person: string; badge: string; issuer: string }

/** Told when a badge is taken back for good. */
export const badgeRevoked: FactKind<BadgeRevoked> = defineFact(
  'badges.revoked',
  z.object({ person: z.uuid(), badge: z.uuid(), issuer: z.uuid() }),
  (p) => p.person,
)
