import { describe, expect, it } from 'vitest'
import { toDay } from '../../kernel/day.ts'
import { article } from './article.ts'
import { UncoveredDay, parameterOn, useParameter } from './parameter-on.ts'
import { readParameter } from './parameter.ts'
import { readTable } from './table.ts'

const file = (values: string, more = ''): string =>
  `id: x\nname: { ko: 가, en: a }\nunit: won\nlaw: 법\ncheckedOn: 2026-11-22\n${more}values:\n${values}`
const value = (from: string, amount: number | null): string =>
  `  - { from: ${from}, value: ${amount}, status: law text, source: 법문 }\n`

describe('a parameter', () => {
  it('has the value of its day, with source and status', () => {
    expect(parameterOn('minimum-wage-hourly', toDay('2026-12-31'))).toMatchObject({
      value: 10_320,
      status: 'secondary',
    })
    expect(parameterOn('minimum-wage-hourly', toDay('2027-01-01'))).toMatchObject({ value: 10_700, from: '2027-01-01' })
    expect(parameterOn('minimum-wage-hourly', toDay('2019-06-30')).status).toBe('unverified')
  })

  it('has no value before its first day, after its last known one, or once abolished', () => {
    expect(() => parameterOn('minimum-wage-hourly', toDay('2014-12-31'))).toThrow(UncoveredDay)
    expect(() => parameterOn('minimum-wage-hourly', toDay('2028-01-01'))).toThrow(UncoveredDay)
    expect(() => parameterOn('no-such', toDay('2026-01-01'))).toThrow('no-such')
  })

  it('stops a rule whose days are not all covered', () => {
    expect(() => useParameter('minimum-wage-hourly', '2014-01-01')).toThrow(UncoveredDay)
    const use = useParameter('minimum-wage-hourly', '2015-01-01')
    expect(() => use.on(toDay('2028-01-01'))).toThrow(UncoveredDay)
    expect(use.atLeastOn(toDay('2028-01-01')).value).toBe(10_700)
  })

  it('is refused when its file does not keep the form', () => {
    const two = value('2026-01-01', 2) + value('2025-01-01', 1)
    expect(() => readParameter('x.yaml', file(two))).toThrow('does not follow')
    expect(() => readParameter('y.yaml', file(value('2026-01-01', 1)))).toThrow('its id is x')
    expect(() => readParameter('x.yaml', file(value('2026-02-30', 1)))).toThrow('from')
    expect(() => readParameter('x.yaml', file(value('2026-01-01', 1), 'note: 1\n'))).toThrow('note')
    expect(readParameter('x.yaml', file(value('2026-01-01', null))).values[0]?.value).toBeNull()
  })
})

it('a table is refused when a column has no name', () => {
  const table = (columns: string): string =>
    `id: x\nname: { ko: 가, en: a }\nlaw: 법\ncheckedOn: 2026-11-22\ncolumns: { ${columns} }\n` +
    `values:\n  - { from: 2026-01-01, status: law text, source: 법문, rows: [{ from: 0, a: 1 }] }\n`
  expect(() => readTable('x.yaml', table('from: { ko: 가, en: a }'))).toThrow('the column a has no name')
  expect(readTable('x.yaml', table('from: { ko: 가, en: a }, a: { ko: 나, en: b }')).values).toHaveLength(1)
})

it('an article has both names and says how sure it is', () => {
  expect(article('minimum-wage-6')).toMatchObject({ ko: '최저임금법 제6조', status: 'law text' })
  expect(() => article('no-such')).toThrow('no-such')
})
