import type { Day } from '../../../kernel/day.ts'
import { decide, domainNamed } from '../../law/index.ts'

/** Whether a claimant comes to the office for the first round, by the rules of a day; where they are not known, no. */
export function attendsFirst(day: Day): boolean {
  const recognition = domainNamed('recognition')
  const known = { round: 1, recipientType: '일반' }
  return (
    recognition !== undefined &&
    decide(recognition, known, day, { wanted: ['attendance'] }).result['attendance'] === '고용센터 출석'
  )
}

/** The short code of a claim that a person shows or says at the office. */
export function checkInCode(claim: string): string {
  return claim.replaceAll('-', '').slice(-8).toUpperCase()
}
