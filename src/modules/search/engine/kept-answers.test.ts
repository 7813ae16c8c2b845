import { expect, it } from 'vitest'
import { keptAnswers } from './kept-answers.ts'
import type { Answer, Ask } from './shape.ts'

const ask = (size: number): Ask => ({ live: [], concepts: [], not: [], tests: [], facets: [], order: 'time', size })
const answer = (total: number): Answer => ({ total, alike: 0, counts: [], hits: [] })

it('asks the same question once until it is told of a change, also while it is being asked', async () => {
  const kept = keptAnswers(2)
  let made = 0
  const of = (size: number): Promise<Answer> => kept.of(ask(size), async () => answer(++made))
  expect((await Promise.all([of(1), of(1), of(2)])).map(({ total }) => total)).toEqual([1, 1, 2])
  kept.forget()
  expect((await of(1)).total).toBe(3)
  // The third question sends the first away.
  await of(2)
  await of(3)
  expect([(await of(2)).total, (await of(1)).total]).toEqual([4, 6])
})

it('asks again what failed, and keeps nothing when it is to keep nothing', async () => {
  const [kept, none] = [keptAnswers(5), keptAnswers(0)]
  await expect(kept.of(ask(1), () => Promise.reject(new Error('ended')))).rejects.toThrow('ended')
  expect((await kept.of(ask(1), async () => answer(7))).total).toBe(7)
  await none.of(ask(1), async () => answer(1))
  expect((await none.of(ask(1), async () => answer(2))).total).toBe(2)
})
