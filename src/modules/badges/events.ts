import { z } from 'zod'
import { type Day, isDay } from '../../kernel/day.ts'
import { type FactKind, defineFact } from '../../kernel/fact.ts'

/** What badges are about. */
export const badgeKinds = ['career', 'qualification', 'completion', 'degree', 'language'] as const
/** What a badge is about. */
export type BadgeKind = (typeof badgeKinds)[number]

const text = z.string().max(200)
const day: z.ZodType<Day> = z.custom<Day>(isDay)

/** What an agency's record says; the badge carries it and the résumé is filled from it. */
export type BadgeRecord = {
  readonly source: string
  readonly externalId: string
  readonly kind: BadgeKind
  readonly title: string
  readonly organisation: string
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  readonly score?: number | undefined
  readonly level?: string | undefined
  readonly detail: Readonly<Record<string, string>>
}

/** Checks a record that comes out of the database or a fact. */
export const BadgeRecord: z.ZodType<BadgeRecord> = z.object({
  source: text,
  externalId: text,
  kind: z.enum(badgeKinds),
  title: text,
  organisation: text,
  from: day.optional(),
  to: day.optional(),
  score: z.number().optional(),
  level: text.optional(),
  detail: z.record(z.string(), z.string()),
})

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

/** An event for an agency's rules was dealt with: which, whose, and what it came to. */
export type EventSettled = { event: string; issuer: string; state: string }

/** Told each time an event was dealt with, also again. Never whom it was about. */
export const eventSettled: FactKind<EventSettled> = defineFact(
  'badges.event-settled',
  z.object({ event: z.uuid(), issuer: z.uuid(), state: z.string() }),
  (p) => p.event,
)
