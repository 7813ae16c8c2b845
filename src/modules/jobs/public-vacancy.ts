import type { Day } from '../../kernel/day.ts'
import type { PublicVacancy } from './contract.ts'
import { type Vacancy, stateOn } from './vacancy.ts'

/** A vacancy as the API, the receipt and exports show it: everything public, nothing else. */
export function publicVacancy(v: Vacancy, today: Day, publicUrl: string): PublicVacancy {
  const {
    id,
    organisation,
    employerName,
    employerVerified,
    createdAt: _c,
    updatedAt: _u,
    closeReason: _r,
    externalId: _e,
    sameAs: _s,
    confirmBy: _b,
    takenDownAt: _t,
    discardedAt: _d,
    employerNameEn: _n,
    employerNumber: _i,
    publishedAt,
    closedAt,
    needs,
    ...content
  } = v
  const state = stateOn(v, today)
  return {
    ...content,
    id,
    url: `${publicUrl}/jobs/${id}`,
    state: state === 'draft' || state === 'discarded' ? 'waiting' : state === 'taken-down' ? 'closed' : state,
    employer: employerName,
    employerVerified,
    needs: [...needs],
    publishedAt: (publishedAt ?? v.updatedAt).toISOString(),
    ...(organisation && { organisation }),
    ...(closedAt && { closedAt: closedAt.toISOString() }),
  }
}
