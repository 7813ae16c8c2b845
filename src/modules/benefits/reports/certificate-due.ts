import { type Day, isDay } from '../../../kernel/day.ts'
import { decide, domainNamed } from '../../law/index.ts'

/** The last day on which a certificate asked for on a day may be issued (시행규칙 제82조의2), as the law module says it. */
export function certificateDueOn(requestedOn: Day): Day {
  const domain = domainNamed('eligibility')
  const due =
    domain &&
    decide(domain, { certificateRequestedOn: requestedOn }, requestedOn, { wanted: ['certificateDueOn'] }).result[
      'certificateDueOn'
    ]
  if (!isDay(due)) throw new Error(`the law names no last day for a certificate asked for on ${requestedOn}`)
  return due
}
