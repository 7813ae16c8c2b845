import { describe, expect, it } from 'vitest'
import { toDay } from '../../kernel/day.ts'
import { toId } from '../../kernel/id.ts'
import type { Vacancy } from '../jobs/index.ts'
import { type Compared, type RowName, compare, idsOf } from './compare.ts'
import { searchQualifications } from '../reference/index.ts'
import { aVacancy } from './testing/a-vacancy.ts'

const today = toDay('2026-11-29')

function offer(change: Partial<Vacancy> = {}): Vacancy {
  const own = {
    title: '생산설비 보전원',
    address: '역삼로 1',
    pay: { per: 'month', min: 2_950_000 },
    shift: 'day',
  } as const
  return { ...aVacancy(0, 0), ...own, ...change }
}

const row = (rows: readonly Compared[], name: RowName): Compared | undefined => rows.find((one) => one.name === name)

describe('vacancies side by side', () => {
  const [first, second] = [
    offer(),
    offer({
      pay: { per: 'hour', min: 12_000 },
      region: '26110',
      needs: [{ id: 'n', kind: 'qualification', label: '전기기능사', required: true }],
      closesOn: toDay('2026-11-20'),
    }),
  ]

  it('says in English where a vacancy is, without its Korean address', () => {
    const rows = compare([offer({ address: '서울특별시 강남구 역삼로 1' }), second], { lang: 'en', today })
    expect(row(rows, 'place')?.values).toEqual(['Gangnam-gu, Seoul', 'Jung-gu, Busan'])
  })

  it('marks what differs and what is the same', () => {
    const rows = compare([first, second], { lang: 'ko', today })
    expect(row(rows, 'pay')).toMatchObject({ differs: true })
    expect(row(rows, 'hours')).toMatchObject({ differs: false, values: ['09:00~18:00 · 주간', '09:00~18:00 · 주간'] })
    expect(row(rows, 'licence')?.values).toEqual(['묻지 않음', '전기기능사'])
    expect(row(rows, 'career')?.values[0]).toBe('경력 없어도 됨 · 학력 무관')
    expect(row(rows, 'closes')?.values).toEqual(['뽑을 때까지', '접수 끝남'])
  })

  it('leaves out what none of them says, and says so where only some do', () => {
    const rows = compare([first, offer({ benefits: '기숙사\n중식 제공' })], { lang: 'ko', today })
    expect(row(rows, 'benefits')?.values).toEqual(['적혀 있지 않음', '기숙사 · 중식 제공'])
    expect(row(compare([first, first], { lang: 'ko', today }), 'benefits')).toBeUndefined()
    expect(row(compare([first, first], { lang: 'ko', today }), 'monthly')).toBeUndefined()
    expect(row(compare([first, second], { lang: 'ko', today }), 'monthly')?.values[0]).toMatch(/월 295만.원/u)
    const { pay: _, ...unpaid } = first
    expect(row(compare([unpaid, first], { lang: 'en', today }), 'pay')?.values[0]).toBe('not stated')
  })

  it('names a licence, however the question is put, and says when it is only welcome', () => {
    const id = searchQualifications('전기기능사')[0]?.id
    const need = {
      id: 'n',
      kind: 'qualification',
      label: '전기기능사 자격이 있으면 알려 주세요.',
      required: false,
    } as const
    const asked = { needs: [{ ...need, ...(id && { qualification: id }) }], careerMonths: 36 }
    const rows = compare([first, offer(asked)], { lang: 'ko', today })
    expect(row(rows, 'licence')?.values[1]).toBe('전기기능사 (있으면 좋음)')
    expect(row(rows, 'career')?.values[1]).toBe('3년 이상 · 학력 무관')
  })

  it('measures straight lines only from a region that was chosen', () => {
    expect(row(compare([first, second], { lang: 'ko', today }), 'away')).toBeUndefined()
    const [near, far] = row(compare([first, second], { lang: 'ko', today, near: '11680' }), 'away')?.values ?? []
    expect(near).toBe('기준 지역 안')
    expect(Number(/약 (\d+)km/u.exec(far ?? '')?.[1])).toBeGreaterThan(300)
  })

  it('who is named for unpaid wages is said as soon as one of them is', () => {
    const other = offer({ id: toId<'Vacancy'>('00000000-0000-7000-8000-000000000002') })
    const both = [offer(), other]
    expect(row(compare(both, { lang: 'ko', today, named: new Map() }), 'wages')).toBeUndefined()
    const named = new Map([[other.id, toDay('2027-01-31')]])
    expect(row(compare(both, { lang: 'ko', today, named }), 'wages')).toMatchObject({
      values: ['명단에 없음', expect.stringMatching(/^체불사업주 명단 공개 중 \(.*까지\)$/u)],
      differs: true,
    })
  })
})

it('reads the ids of an address, in either form, each once', () => {
  const [a, b] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002']
  expect(idsOf(`${a},${b},x`)).toEqual([a, b])
  expect(idsOf([a, b, a])).toEqual([a, b])
  expect(idsOf(undefined)).toEqual([])
})
