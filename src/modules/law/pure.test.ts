import { describe, expect, it } from 'vitest'
import { decide, resultOf } from './decide.ts'
import { allDomains, domainNamed } from './domains.ts'
import { dice, drawCase, drawDay } from './testing/draw-case.ts'

const benefit = domainNamed('benefit') ?? never()

describe.each(allDomains())('$id', (domain) => {
  const draw = dice(42)
  const drawn = Array.from({ length: 100 }, () => ({ known: drawCase(domain, draw), day: drawDay(draw) }))
  const names = Object.keys(domain.results)

  it('asked twice, in another order, or with a fact that no rule asks for, says the same', () => {
    for (const { known, day } of drawn) {
      const first = decide(domain, known, day)
      expect(decide(domain, known, day)).toEqual(first)
      expect(decide(domain, known, day, { wanted: names.toReversed() }).result).toEqual(first.result)
      expect(decide(domain, { ...known, nobodyAsks: 7 }, day)).toEqual(first)
      expect(resultOf(domain, known, day)).toEqual(first.result)
    }
  })

  it('settles of each result alone what it settles of all together', () => {
    for (const { known, day } of drawn.slice(0, 20)) {
      const alone = names.map((name) => resultOf(domain, known, day, { wanted: [name] }))
      expect(Object.assign({}, ...alone)).toEqual(resultOf(domain, known, day))
    }
  })
})

it('a higher wage never lowers the benefit, more hours never lower its floor', () => {
  const draw = dice(3)
  for (let round = 0; round < 500; round++) {
    const known = {
      workerType: '근로자',
      separationDate: drawDay(draw),
      averageDailyWage: draw(200_000),
      dailyHours: 1 + draw(7),
    }
    const at = (more: object): number =>
      Number(resultOf(benefit, { ...known, ...more }, drawDay(dice(1)))['dailyBenefit'] ?? 0)
    expect(at({ averageDailyWage: known.averageDailyWage + draw(50_000) })).toBeGreaterThanOrEqual(at({}))
    expect(at({ dailyHours: known.dailyHours + 1 })).toBeGreaterThanOrEqual(at({}))
  }
})

function never(): never {
  throw new Error('no such domain')
}
