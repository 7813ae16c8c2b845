import { expect, test } from 'vitest'
import type { WorkedDay } from '../contract.ts'
import { worksOf } from './works-of.ts'

const day = (where: string, pay: number): WorkedDay => ({ day: '2026-10-06', how: 'daily', where, pay, reported: true })

test('a workplace stands once, as it was last, without its day and who reported it', () => {
  expect(worksOf([day('늘솜퀵', 90_000), day('바로고개', 50_000), day('늘솜퀵', 80_000)])).toEqual([
    { how: 'daily', where: '늘솜퀵', pay: 90_000 },
    { how: 'daily', where: '바로고개', pay: 50_000 },
  ])
})

test('of many workplaces the first three', () => {
  expect(worksOf(['가', '나', '다', '라'].map((where) => day(where, 1))).map(({ where }) => where)).toEqual([
    '가',
    '나',
    '다',
  ])
})
