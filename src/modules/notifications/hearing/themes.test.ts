import { expect, it } from 'vitest'
import { themeOf } from './themes.ts'

it.each([
  ['applications.arrived', 'applicants'],
  ['applications.overdue', 'answers'],
  ['applications.answer-day-moved', 'answers'],
  ['jobs.last-day-moved', 'answers'],
  ['badges.correction-asked', 'requests'],
  ['rights.asked-why', 'questions'],
  ['enterprises.claim-paper', 'company'],
  ['operations.incident-proposed', 'systems'],
  ['something.unforeseen', 'company'],
])('%s is about %s', (topic, theme) => {
  expect(themeOf(topic)).toBe(theme)
})
