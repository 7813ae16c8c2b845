import { type Day, dayOf, toDay } from '../../kernel/day.ts'
import type { Won } from '../../kernel/won.ts'
import type { WaitingRound } from './rounds/waiting-rounds.ts'

/** What of a person's benefit waits for them. 'open' is today, 'late' was before. */
export type Duty =
  | { readonly is: 'claim'; readonly claim: string; readonly sent: boolean }
  | {
      readonly is: 'visit'
      readonly claim: string
      readonly at: Date
      readonly office: string
      readonly standing: 'before' | 'open'
    }
  | {
      readonly is: 'round'
      readonly number: number
      readonly day: Day
      readonly atOffice: boolean
      readonly amount: Won
      readonly standing: 'before' | 'open' | 'late'
    }

/** One that has a day. */
export type DatedDuty = Exclude<Duty, { is: 'claim' }>

/** A claim that nobody has decided yet, with the time that was booked. */
export type UndecidedClaim = {
  readonly id: string
  readonly sent_at: Date | null
  readonly attended_at: Date | null
  readonly starts_at: Date | null
  readonly office: string | null
}

/** The duties of a person by their undecided claims and the waiting rounds of the one that was granted, the pressing ones first. */
export function dutiesOf(claims: readonly UndecidedClaim[], rounds: readonly WaitingRound[], today: Day): Duty[] {
  const all = [...rounds.map(roundDuty), ...claims.flatMap((claim) => claimDuties(claim, today))]
  return all.toSorted((a, b) => Number(isPressing(b)) - Number(isPressing(a)))
}

/** Whether it is to be done today, or should have been before. */
export function isPressing(duty: Duty): boolean {
  return duty.is !== 'claim' && duty.standing !== 'before'
}

/** The day of a duty. */
export function dayOfDuty(duty: DatedDuty): Day {
  return duty.is === 'round' ? duty.day : dayOf(duty.at)
}

function roundDuty({ round, amount, standing }: WaitingRound): Duty {
  const { number, due_on, at_office: atOffice } = round
  return { is: 'round', number, day: toDay(due_on), atOffice, amount, standing }
}

// After a time that was missed, or none booked, the claim itself says what is left to do.
function claimDuties({ id, sent_at, attended_at, starts_at, office }: UndecidedClaim, today: Day): Duty[] {
  if (attended_at) return []
  const day = starts_at ? dayOf(starts_at) : undefined
  if (sent_at === null || !starts_at || day === undefined || day < today)
    return [{ is: 'claim', claim: id, sent: sent_at !== null }]
  return [{ is: 'visit', claim: id, at: starts_at, office: office ?? '', standing: day === today ? 'open' : 'before' }]
}
