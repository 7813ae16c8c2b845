import { type Refusal, refusal } from '../../../kernel/refusal.ts'
import type { Day } from '../../../kernel/day.ts'

/** Days in which a company may object. Our promise, no rule of law. */
export const objectionDays = 14

/** A vacancy taken down, from the reason to the decision about an objection. */
export type Takedown = {
  readonly id: string
  readonly vacancy: string
  /** Absent: a vacancy of another place, brought in by import. */
  readonly organisation?: string
  readonly title: string
  readonly reason: string
  readonly takenBy: string
  readonly takenByName: string
  readonly takenAt: Date
  readonly objectBy: Day
  readonly objection?: string
  readonly objectedBy?: string
  readonly decision?: 'kept' | 'lifted'
  readonly decisionReason?: string
  readonly decidedByName?: string
}

/** Whether a company may object now; else why not. */
export function mayObject(one: Takedown, today: Day): true | Refusal {
  if (one.decision !== undefined || one.objectBy < today) return refusal('jobs.objection-too-late', 409)
  return one.objection === undefined || refusal('jobs.objected-before', 409)
}

/** Whether somebody may decide about the objection; never who took it down. */
export function mayDecide(one: Takedown, person: string): true | Refusal {
  const undecidable = one.objection === undefined && one.organisation !== undefined
  if (one.decision !== undefined || undecidable) return refusal('jobs.no-such-takedown', 404)
  return (one.takenBy !== person && one.objectedBy !== person) || refusal('jobs.own-takedown', 403)
}
