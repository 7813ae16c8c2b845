import { expect, it } from 'vitest'
import { toDay } from '../../kernel/day.ts'
import { checkWording } from '../../modules/jobs/index.ts'
import { makeEmployer } from './make-employer.ts'
import { makeOffer } from './make-offer.ts'
import { pacer } from './pace.ts'
import { scales } from './scales.ts'

const day = toDay('2026-11-29')
const world = { seed: 24, day, size: scales.nation }
const some = Array.from({ length: 3000 }, (_, n) => makeOffer(world, n * 543))

it('makes the same again, and other things from another seed', () => {
  expect(makeOffer(world, 12_345)).toEqual(makeOffer(world, 12_345))
  expect(makeOffer({ ...world, seed: 25 }, 12_345)).not.toEqual(makeOffer(world, 12_345))
  expect(new Set(some.map(({ id }) => id)).size).toBe(some.length)
})

it('says nothing that the wording check would refuse or ask about', () => {
  const lines = new Set(some.flatMap(({ title, duties }) => [title, ...duties.split('\n')]))
  expect([...lines].flatMap((text) => checkWording(text, { day, dated: true }).findings)).toEqual([])
}, 60_000)

it('names no employer so that the wording check would stop at it', () => {
  const names = Array.from({ length: 6000 }, (_, n) => makeEmployer(24, n).name)
  const texts = Array.from({ length: 120 }, (_, n) => names.slice(n * 50, n * 50 + 50).join(' / '))
  expect(texts.flatMap((text) => checkWording(text, { day, dated: true }).findings)).toEqual([])
}, 60_000)

it('is skewed as a market is: a few employers and occupations have much, most have little', () => {
  const size = { vacancies: 4000, employers: 1300, seekers: 0 }
  const offers = Array.from({ length: size.vacancies }, (_, n) => makeOffer({ ...world, size }, n))
  const by = (of: (one: (typeof offers)[number]) => string): number[] =>
    [...Map.groupBy(offers, of).values()].map((all) => all.length).sort((a, b) => b - a)
  const [employers, occupations] = [by((one) => one.organisation ?? ''), by((one) => one.occupation)]
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)
  expect(employers).toHaveLength(size.employers)
  expect(sum(employers.slice(0, 130))).toBeGreaterThan(offers.length / 5)
  expect(sum(occupations.slice(0, occupations.length / 10))).toBeGreaterThan(offers.length / 3)
})

it('names employers differently, and writes differently', () => {
  expect(new Set(Array.from({ length: 5000 }, (_, n) => makeEmployer(24, n).name)).size).toBeGreaterThan(4800)
  expect(new Set(some.map(({ duties }) => duties)).size).toBeGreaterThan(2900)
})

it('tells pace and what remains', () => {
  let at = 0
  const told: unknown[] = []
  const pace = pacer(
    100,
    1100,
    (one) => told.push(one),
    () => at,
  )
  at = 1000
  pace(200)
  at = 4000
  pace(500)
  at = 5000
  pace(1100)
  expect(told).toEqual([
    { done: 500, total: 1100, perSecond: 100, remaining: 6 },
    { done: 1100, total: 1100, perSecond: 200, remaining: 0 },
  ])
})
