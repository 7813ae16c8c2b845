import { type Refusal, refusal } from '../../../kernel/refusal.ts'
import type { BadgeKind } from '../events.ts'
import type { ApplicationRow } from '../tables.ts'

/** How far an application is. 'appealed': refused, and another operator looks again; 'final': refused twice. */
export type ApplicationState = 'waiting' | 'withdrawn' | 'accepted' | 'refused' | 'appealed' | 'final'

/** What a named operator said, and why. `change`: what would change it. */
export type Said = { readonly by: string; readonly at: Date; readonly reason?: string; readonly change?: string }

/** An application to issue badges. */
export type Application = {
  readonly id: string
  readonly organisation: string
  readonly organisationName: string
  readonly code: string
  readonly name: string
  readonly nameEn?: string
  readonly kind: BadgeKind
  readonly purpose: string
  readonly appliedBy: string
  readonly appliedByName: string
  readonly appliedAt: Date
  readonly state: ApplicationState
  readonly decidedBy?: string
  readonly decided?: Said
  readonly appeal?: { readonly says: string; readonly at: Date }
  readonly second?: Said
}

function stateOf(row: ApplicationRow): ApplicationState {
  if (row.withdrawn_at) return 'withdrawn'
  if (row.decision === null) return 'waiting'
  if (row.decision === 'accepted' || row.appeal_decision === 'accepted') return 'accepted'
  if (row.appeal_decision === 'refused') return 'final'
  return row.appealed_at ? 'appealed' : 'refused'
}

/** What may be done next, and when: transitions as data. */
const from: Readonly<Record<'withdraw' | 'decide' | 'appeal', readonly ApplicationState[]>> = {
  withdraw: ['waiting'],
  decide: ['waiting', 'appealed'],
  appeal: ['refused'],
}

/** Why this may not be done with the application now; nothing when it may. */
export function mayNot(act: keyof typeof from, application: Application): Refusal | undefined {
  return from[act].includes(application.state) ? undefined : refusal('badges.application-moved-on', 409)
}

/** Why a person may not decide: nobody decides about what they asked for, and an appeal is somebody else's. */
export function mayNotDecide(application: Application, person: string): Refusal | undefined {
  const no = mayNot('decide', application)
  if (no) return no
  if (application.appliedBy === person || application.decidedBy === person)
    return refusal('badges.another-operator', 403)
  return undefined
}

/** An application out of its row. */
export function applicationOf(row: ApplicationRow): Application {
  return {
    id: row.id,
    organisation: row.organisation_id,
    organisationName: row.organisation_name,
    code: row.code,
    name: row.name,
    kind: row.kind,
    purpose: row.purpose,
    appliedBy: row.applied_by,
    appliedByName: row.applied_by_name,
    appliedAt: row.applied_at,
    state: stateOf(row),
    ...(row.name_en !== null && { nameEn: row.name_en }),
    ...(row.decided_by !== null && { decidedBy: row.decided_by }),
    ...said('decided', row.decided_by_name, row.decided_at, row.reason, row.change),
    ...(row.appeal !== null && row.appealed_at && { appeal: { says: row.appeal, at: row.appealed_at } }),
    ...said('second', row.appeal_by_name, row.appeal_at, row.appeal_reason, null),
  }
}

function said<K extends 'decided' | 'second'>(
  key: K,
  by: string | null,
  at: Date | null,
  reason: string | null,
  change: string | null,
): { readonly [key in K]?: Said } | Record<never, never> {
  if (by === null || at === null) return {}
  return { [key]: { by, at, ...(reason !== null && { reason }), ...(change !== null && { change }) } }
}
