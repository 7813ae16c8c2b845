import { z } from 'zod'
import { type FactKind, defineFact } from '../../kernel/fact.ts'

/** A person withdrew a consent: who relied on it stops now. */
export type ConsentWithdrawn = { consent: string; person: string; purpose: string; source: string; recipient: string }

/** Told when a consent is withdrawn. */
export const consentWithdrawn: FactKind<ConsentWithdrawn> = defineFact(
  'consent.withdrawn',
  z.object({ consent: z.string(), person: z.string(), purpose: z.string(), source: z.string(), recipient: z.string() }),
  (p) => p.person,
)
