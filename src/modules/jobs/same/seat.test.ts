import { describe, expect, it } from 'vitest'
import { toId } from '../../../kernel/id.ts'
import { type Agreed, agreed, behind, seatOf } from './seat.ts'

type Whole = Parameters<typeof agreed>[0]

let last = 0
function aVacancy(change: Partial<Whole> = {}): Whole {
  last++
  return {
    id: toId<'Vacancy'>(`00000000-0000-7000-8000-${String(last).padStart(12, '0')}`),
    employerName: '해솔물류',
    title: '물류센터 상하차',
    region: '11680',
    employment: 'permanent',
    shift: 'day',
    weeklyHours: 40,
    duties: '상자를 싣고 내립니다. 둘이 한 조로 일합니다.',
    publishedAt: new Date('2026-11-01T00:00:00Z'),
    ...change,
  }
}
const same = (change: Partial<Whole>): readonly Agreed[] | undefined => agreed(aVacancy(), aVacancy(change))
const organisation = toId<'Organisation'>('00000000-0000-7000-8000-00000000aaaa')

describe('a seat', () => {
  it('is the same however employer and title are written', () => {
    const plain = seatOf(aVacancy())
    expect(seatOf(aVacancy({ employerName: '(주) 해솔 물류', title: '[급구] 물류센터 상·하차 모집' }))).toBe(plain)
    expect(seatOf(aVacancy({ employerName: '주식회사 해솔물류' }))).toBe(plain)
    expect(seatOf(aVacancy({ title: '물류센터 포장' }))).not.toBe(plain)
    expect(seatOf(aVacancy({ region: '26110' }))).not.toBe(plain)
  })

  it('is none where too little is said', () => {
    expect(seatOf(aVacancy({ title: '채용 공고' }))).toBe('')
    expect(seatOf(aVacancy({ region: '' }))).toBe('')
  })
})

describe('two vacancies are one seat', () => {
  it('when nothing speaks against it; what they agree in is said', () => {
    expect(same({})).toEqual(['employer', 'title', 'place', 'duties'])
    expect(same({ duties: '' })).toEqual(['employer', 'title', 'place'])
    const [a, b] = [
      aVacancy({ pay: { per: 'month', min: 2_717_000 } }),
      aVacancy({ pay: { per: 'hour', min: 13_000 } }),
    ]
    expect(agreed(a, b)).toContain('pay')
  })

  it.each([
    ['contract', { employment: 'daily' }],
    ['shift', { shift: 'night' }],
    ['duties', { duties: '차를 몰고 거래처를 돕니다' }],
  ] as const)('not when their %s differs', (_name, change) => {
    expect(same(change)).toBeUndefined()
  })

  it('not when their pay differs, or the company wrote both here itself', () => {
    const pay = { per: 'month', min: 2_500_000 } as const
    expect(agreed(aVacancy({ pay }), aVacancy({ pay: { ...pay, min: 2_900_000 } }))).toBeUndefined()
    expect(agreed(aVacancy({ organisation }), aVacancy({ organisation }))).toBeUndefined()
  })
})

it('the company’s own vacancy stands for its seat, else the oldest', () => {
  const old = aVacancy()
  const later = aVacancy({ publishedAt: new Date('2026-11-05T00:00:00Z') })
  const own = aVacancy({ organisation, publishedAt: new Date('2026-11-09T00:00:00Z') })
  expect([...behind([later, old])]).toEqual([
    [old.id, undefined],
    [later.id, old.id],
  ])
  expect(behind([later, old, own])).toEqual(
    new Map([
      [own.id, undefined],
      [old.id, own.id],
      [later.id, own.id],
    ]),
  )
})
