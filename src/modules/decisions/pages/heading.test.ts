import { expect, test } from 'vitest'
import { aboutOf } from './heading.ts'

test('a list says the field and what was decided, not why it might have been no, and nothing twice', () => {
  const eligibility = { domain: 'eligibility', wanted: ['eligible', 'reason', 'statusChoiceAllowed', 'benefitYearEnd'] }
  expect(aboutOf(eligibility, 'ko')).toBe('수급자격')
  const amounts = { domain: 'benefit', wanted: ['dailyBenefit', 'benefitDays', 'waitingDays'] }
  expect(aboutOf(amounts, 'ko')).toBe('구직급여: 구직급여일액, 소정급여일수')
})
