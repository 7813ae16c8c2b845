import { describe, expect, it } from 'vitest'
import { refusedResult } from '../checker/refused-results.ts'
import { readLawBooks } from '../checker/law-books.ts'
import { decide } from '../decide.ts'
import { allDomains, domainNamed } from '../domains.ts'
import { dice, drawCase, drawDay } from '../testing/draw-case.ts'
import { saysNo } from './says-no.ts'

const { effects } = readLawBooks()

describe.each(allDomains())('$id', (domain) => {
  const { gives = [], takes = [], costs = [], words = {} } = domain.does
  const named = [...gives, ...takes, ...costs, ...Object.keys(words)]

  it('names results of its own, each once, and the checker was told the same', () => {
    expect(named.filter((name) => !Object.hasOwn(domain.results, name))).toEqual([])
    expect(new Set(named).size).toBe(named.length)
    expect(effects.get(domain.id)).toEqual({ gives, takes, costs, words })
  })

  it('says of every amount what it does, and rules and checker agree what is a no', () => {
    const amounts = Object.entries(domain.results).filter(([, { unit }]) => unit.startsWith('won'))
    expect(amounts.map(([name]) => name).filter((name) => !named.includes(name))).toEqual([])
    const does = effects.get(domain.id)
    const draw = dice(5)
    const drawn = Array.from({ length: 200 }, () => decide(domain, drawCase(domain, draw), drawDay(draw)).result)
    const differ = drawn.filter((result, at) => {
      const [asked, before] = [drawn[at - 1] ?? {}, drawn[at - 2] ?? {}]
      return does && refusedResult(does, result, asked, before) !== saysNo(domain, result, { asked, before })
    })
    expect(differ).toEqual([])
  })
})

describe('a no', () => {
  const no = (id: string, ...given: Parameters<typeof saysNo> extends [unknown, ...infer R] ? R : never) => {
    const domain = domainNamed(id)
    return domain && saysNo(domain, ...given)
  }
  it.each([
    ['benefit', { amount: 0 }, {}, 'amount'],
    ['benefit', { benefitDays: 0 }, {}, 'benefitDays'],
    ['benefit', { amount: 660_000 }, {}, undefined],
    ['benefit', { amount: 660_000 }, { asked: { amount: 660_001 } }, 'amount'],
    ['benefit', { amount: 660_000 }, { asked: { amount: 660_000 }, before: { amount: 660_001 } }, 'amount'],
    ['benefit', { firstPayableDate: '2026-07-08' }, { before: { firstPayableDate: '2026-07-07' } }, 'firstPayableDate'],
    ['benefit', { firstPayableDate: '2026-07-08' }, { before: { firstPayableDate: '2026-07-09' } }, undefined],
    ['eligibility', { benefitYearEnd: '2027-06-30' }, { before: { benefitYearEnd: '2027-07-01' } }, 'benefitYearEnd'],
    ['eligibility', { restriction: '정당한 사유 없음' }, {}, 'restriction'],
    ['eligibility', { restriction: '없음', eligible: true }, {}, undefined],
    ['recognition', { paymentSuspended: true }, {}, 'paymentSuspended'],
    ['recognition', { paymentSuspended: false }, {}, undefined],
    ['misconduct', { repay: 1 }, {}, 'repay'],
    ['misconduct', { stoppedBenefit: '그날부터 모두' }, {}, 'stoppedBenefit'],
    ['support', { suspended: false, repay: 0 }, {}, undefined],
  ])('%s %j against %j is %s', (id, result, against, expected) => {
    expect(no(id, result, against)).toBe(expected)
  })
})
