import type { Refusal } from '../../../kernel/refusal.ts'
import { refusal } from '../../../kernel/refusal.ts'

/** The rules of a lost passkey, as data. */
export const recoveryRules = {
  /** Waiting time with notices, for a person; and for staff whose organisation has no other administrator. */
  waitHours: 72,
  waitHoursOfStaff: 168,
  /** So many recoveries may be begun in thirty days. */
  /** So long sensitive acts wait after a recovery; and after somebody undid one. A rule of this house. */
  holdHours: 24,
  holdHoursUndone: 168,
  mostInThirtyDays: 3,
  codes: 10,
  triesAnHour: 5,
  minutes: 10,
} as const

/** An organisation of the person, and how many other administrators it has. */
export type Asked = { readonly organisation: string; readonly name: string; readonly others: number }

/** A recovery under way. */
export type Recovery = {
  readonly id: string
  readonly begunAt: Date
  readonly ripeAt: Date
  /** The organisations that approved. */
  readonly approved: readonly string[]
}

/** Who must approve: every organisation of the person that has another administrator. Nobody else can. */
export function mustApprove(asked: readonly Asked[]): Asked[] {
  return asked.filter((a) => a.others > 0)
}

/** How long a recovery waits when nobody can approve it. */
export function waitHours(asked: readonly Asked[]): number {
  return asked.length > 0 ? recoveryRules.waitHoursOfStaff : recoveryRules.waitHours
}

/** What a recovery still waits for; nothing when it may be finished. Approval by all takes the place of the waiting time. */
export function waitsFor(recovery: Recovery, asked: readonly Asked[], now: Date): Refusal | undefined {
  const missing = mustApprove(asked).filter((a) => !recovery.approved.includes(a.organisation))
  if (missing.length > 0)
    return refusal('identity.recovery-needs-approval', 409, { facts: { names: missing.map((m) => m.name).join(', ') } })
  if (mustApprove(asked).length > 0 || recovery.ripeAt <= now) return undefined
  return refusal('identity.recovery-waits', 409, { facts: { until: recovery.ripeAt.toISOString() } })
}
