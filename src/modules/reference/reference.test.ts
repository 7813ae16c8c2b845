import { describe, expect, it } from 'vitest'
import * as reference from './index.ts'

describe('occupations', () => {
  it('holds ten main groups, 35 two-digit, 136 three-digit and 450 four-digit codes', () => {
    const tree = reference.occupationTree()
    const two = tree.flatMap((one) => one.children)
    const three = two.flatMap((one) => one.children)
    expect([tree.length, two.length, three.length, three.flatMap((one) => one.children).length]).toEqual([
      10, 35, 136, 450,
    ])
  })

  it('finds an occupation, its group and its English name', () => {
    expect(reference.occupation('8312')?.name).toBe('내선 전기공')
    expect(reference.occupation('8312')?.parent).toBe('831')
    expect(reference.occupationInEnglish('8312')).toBe(
      'Electrical and electronic installation, maintenance and production',
    )
    expect(reference.occupation('9999')).toBeUndefined()
    expect(reference.occupationsUnder('83').map((one) => one.code)).toContain('8340')
  })

  it('searches by words, the best name first', () => {
    expect(reference.searchOccupations('간호사')[0]?.code).toBe('304')
    expect(reference.searchOccupations('전기 설비').map((one) => one.code)).toContain('8340')
    expect(
      ['음악가', '영상 편집자', '무용수', '음악 강사', '택배 기사', '목수'].map(
        (word) => reference.searchOccupations(word, 1)[0]?.code,
      ),
    ).toEqual(['4145', '4166', '4147', '2144', '6241', '7016'])
    expect(reference.searchOccupations('   ')).toEqual([])
    expect(reference.searchOccupations('원', 3)).toHaveLength(3)
  })

  it('names every one- and two-digit group in English', () => {
    const groups = reference.occupationTree().flatMap((one) => [one, ...one.children])
    expect(groups.filter((one) => one.nameEn === undefined)).toEqual([])
  })
})

describe('regions', () => {
  it('holds 17 provinces under their present names and codes', () => {
    expect(reference.regionTree()).toHaveLength(17)
    expect(reference.region('51000')?.name).toBe('강원특별자치도')
    expect(reference.region('52111')?.name).toBe('전북특별자치도 전주시 완산구')
    expect(reference.region('42000')).toBeUndefined()
  })

  it('knows what lies in what', () => {
    expect(reference.regionsUnder('41110').map((one) => one.code)).toEqual([
      '41110',
      '41111',
      '41113',
      '41115',
      '41117',
    ])
    expect(reference.sidoOf('52111')?.code).toBe('52000')
    expect(reference.regionsUnder('99999')).toEqual([])
  })

  it('has an English name and a point in Korea for each', () => {
    const all = reference.regionTree().flatMap((one) => reference.regionsUnder(one.code))
    expect(all).toHaveLength(280)
    expect(all.filter((one) => !/^[A-Z][A-Za-z ,-]+$/.test(one.nameEn))).toEqual([])
  })

  it('measures a straight line', () => {
    const [seoul, busan] = [reference.region('11000'), reference.region('26000')]
    if (seoul === undefined || busan === undefined) throw new Error('missing region')
    expect(reference.distanceKm(seoul, seoul)).toBe(0)
    expect(reference.distanceKm(seoul, busan)).toBeGreaterThan(310)
    expect(reference.distanceKm(seoul, busan)).toBeLessThan(335)
  })

  it('searches by short names', () => {
    expect(reference.searchRegions('수원 영통')[0]?.code).toBe('41117')
    expect(reference.searchRegions('강원 고성')[0]?.code).toBe('51820')
  })
})

describe('qualifications', () => {
  it('finds one by name or id, spaces aside', () => {
    const electrician = reference.qualification('전기기능사')
    expect(electrician?.kind).toBe('technical')
    expect(reference.qualification(electrician?.id ?? '')).toBe(electrician)
    expect(reference.qualification('직업상담사 2급')?.name).toBe('직업상담사2급')
    expect(reference.qualification('없는자격')).toBeUndefined()
  })

  it('gives each a name and an id of its own', () => {
    const all = reference.qualifications()
    expect(all.filter((one) => one.kind === 'technical')).toHaveLength(491)
    expect(new Set(all.map((one) => one.id)).size).toBe(all.length)
    expect(new Set(all.map((one) => one.name)).size).toBe(all.length)
  })

  it('searches', () => {
    expect(reference.searchQualifications('지게차')[0]?.name).toBe('지게차운전기능사')
  })
})

describe('versions', () => {
  it('says which lists are partial', () => {
    const lists = reference.versions()
    expect(lists.map((one) => one.name)).toEqual([
      'occupations',
      'occupation-words',
      'regions',
      'neighbourhoods',
      'qualifications',
      'licences',
      'industries',
    ])
    expect(lists.find((one) => one.name === 'industries')?.complete).toBe(false)
    expect(reference.industry('C107')?.name).toBe('기타 식품 제조업')
  })
})
