import type { Day } from '../../kernel/day.ts'
import type { Id } from '../../kernel/id.ts'

/** A consent (정보제공 동의): one source, one recipient, one purpose, an end date. */
export type Consent = {
  readonly id: Id<'Consent'>
  readonly person: Id<'Person'>
  /** What for, as a code: 'wallet' (badges into the wallet), 'application' (an employer's reading of one application). */
  readonly purpose: string
  /** What may be given, as codes or titles. */
  readonly scope: readonly string[]
  /** Who gives it: an agency's code, or 'wallet'. */
  readonly source: string
  /** Who gets it: 'self' (the person's own wallet) or an organisation's id. */
  readonly recipient: string
  readonly givenAt: Date
  readonly endsOn: Day
  readonly withdrawnAt?: Date
}

/** Whether it still holds on a day: not withdrawn, and its last day has not passed. */
export function isActive(consent: Consent, today: Day): boolean {
  return consent.withdrawnAt === undefined && today <= consent.endsOn
}
