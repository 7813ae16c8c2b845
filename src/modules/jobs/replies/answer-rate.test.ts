import { expect, it } from 'vitest'
import { ofAnswers } from './answer-rate.ts'

it.each([
  [10, 10, { percent: 100, unanswered: 0, ghost: false }],
  [10, 5, { percent: 50, unanswered: 5, ghost: false }],
  [9, 4, { percent: 44, unanswered: 5, ghost: true }],
  [300, 299, { percent: 99, unanswered: 1, ghost: false }],
  [5, 0, { percent: 0, unanswered: 5, ghost: true }],
])('of %i applications %i answered', (received, answered, said) => {
  expect(ofAnswers({ received, answered })).toEqual(said)
})
