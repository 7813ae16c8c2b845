import { describe, expect, it } from 'vitest'
import { clockTerms } from './clock-terms.ts'
import { understandQuery } from './understand-query.ts'
import { understoodNames } from './understood-names.ts'

it.each([
  ['08:30~17:30, 월~금', ['~in08', '~out17']],
  ['오전 9시~13시 30분', ['~in09', '~out13', '~morning']],
  ['14:00-18:00', ['~in14', '~out18', '~afternoon']],
  ['22:00~익일 06:00', ['~in22', '~out06']],
  ['09:00~18:00 (휴게 12:00~13:00)', ['~in09', '~out18']],
  ['주 5일, 하루 8시간', []],
  ['협의', []],
])('%s is %j', (hours, terms) => {
  expect(clockTerms(hours)).toEqual(terms)
})

const asked = (query: string) => understandQuery(query).parts.flatMap(({ group }) => group?.any ?? [])
const shift = (query: string) => understoodNames(understandQuery(query).parts)['shift']

describe('clock times in a query', () => {
  it.each([
    ['9시 출근', '09:00 출근', [['~in09']]],
    ['2시 출근', '14:00 출근', [['~in14']]],
    ['저녁 7시 출근', '19:00 출근', [['~in19']]],
    ['18시 퇴근', '18:00 퇴근', [['~out18']]],
    ['6시 칼퇴', '18:00 퇴근', [['~out18']]],
    ['새벽 6시 퇴근', '06:00 퇴근', [['~out06']]],
    ['4시 이전 퇴근', '16:00까지 퇴근', ['~out13', '~out14', '~out15', '~out16'].map((one) => [one])],
    ['9시부터 15시까지', '09:00-15:00', [['~in09', '~out15']]],
    ['9to6', '09:00-18:00', [['~in09', '~out18']]],
  ])('%s is %s', (query, name, any) => {
    expect(shift(query)).toBe(name)
    expect(asked(query)).toEqual(any)
  })

  it('beginning and end are two conditions; a morning is what begins and ends in it, too', () => {
    expect(understandQuery('7시 출근 4시 퇴근').parts.map(({ group }) => group?.any)).toEqual([
      [['~in07']],
      [['~out16']],
    ])
    expect(asked('오전 근무')).toContainEqual(['~morning'])
    expect(asked('저녁 7시 이후 출근')).toContainEqual(['~in20'])
    expect(asked('저녁 7시 이후 출근')).not.toContainEqual(['~in18'])
  })

  it('a day off is no day of work, and what is not wanted may be a shift', () => {
    expect(shift('토요일 휴무 간호조무사')).toBe('토요일 휴무')
    expect(understoodNames(understandQuery('원주 간호사 3교대 아닌').parts)).toMatchObject({
      occupation: '간호사',
      exclude: '3교대',
    })
  })
})
