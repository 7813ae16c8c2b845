import { type Day, addDays, toDay } from '../../../kernel/day.ts'
import type { Domain } from '../engine/domain.ts'
import type { FactKind } from '../engine/fact.ts'
import type { Known } from '../engine/evaluation.ts'
import type { Entry, Plain } from '../engine/node.ts'

/** Numbers below a bound, the same for the same seed (mulberry32), so that a fault can be seen again. */
export type Dice = (below: number) => number

/** Dice from a seed. */
export function dice(seed: number): Dice {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below)
  }
}

const changes = [
  '2017-04-01',
  '2019-10-01',
  '2020-08-28',
  '2021-07-01',
  '2021-09-07',
  '2023-07-01',
  '2024-01-01',
  '2024-02-09',
  '2025-01-01',
  '2025-07-01',
  '2026-01-01',
  '2026-09-01',
  '2027-01-01',
]

/** A day between 2015 and 2028, every third at a change of the law or beside it. */
export function drawDay(draw: Dice): Day {
  const change = changes[draw(changes.length)] ?? '2026-01-01'
  return draw(3) === 0 ? addDays(toDay(change), draw(3) - 1) : addDays(toDay('2015-06-01'), draw(4700))
}

const borders: Readonly<Record<FactKind, readonly number[]>> = {
  won: [0, 1000, 60_000, 113_500, 600_000, 3_000_000, 5_740_000, 400_000_000],
  days: [0, 14, 15, 90, 91, 179, 180, 270],
  months: [0, 3, 6, 8, 9, 11, 12, 24],
  years: [0, 1, 3, 5, 10, 15, 30, 50, 65],
  year: [2016, 2019, 2023, 2025, 2026, 2027, 2028],
  weeks: [1, 4],
  hours: [1, 4, 8, 15, 60, 140, 209, 350],
  percent: [0, 30, 50, 60, 61, 100, 120],
  count: [0, 1, 2, 3, 4, 5, 8],
  share: [0, 0.79, 0.8, 1],
  day: [],
  yes: [],
  choice: [],
  word: [],
  list: [],
}
const words = ['소득감소', '계약종료', '자영업자', '대기업근로자', '대학생', '공무원', '특고', '그 밖']
const acts = ['입사지원', '직업심리검사', '단기특강', '봉사활동', '어학 수강']

/** Facts of a domain, each left out now and then: any value of its form, often at a border of the law. */
export function drawCase(domain: Domain, draw: Dice): Known {
  const sparse = 1 + draw(4)
  const entries = domain.facts.flatMap(({ name, kind, choices, holds }): [string, Plain][] => {
    const value = draw(5) < sparse ? drawValue(kind, choices, draw) : undefined
    return holds(value) ? [[name, value]] : []
  })
  return Object.fromEntries(entries)
}

function drawValue(kind: FactKind, choices: readonly string[], draw: Dice): Plain | undefined {
  if (kind === 'day') return drawDay(draw)
  if (kind === 'yes') return draw(2) === 0
  if (kind === 'choice') return choices[draw(choices.length)]
  if (kind === 'word') return [...words, ...choices][draw(words.length + choices.length)]
  if (kind === 'list') return Array.from({ length: draw(6) }, (): Entry => drawAct(draw))
  const border = borders[kind][draw(borders[kind].length)] ?? 0
  return draw(3) === 0 ? border : Math.max(0, border + draw(7) - 3)
}

function drawAct(draw: Dice): Entry {
  return { date: `2026-09-0${1 + draw(5)}`, kind: acts[draw(acts.length)] ?? '' }
}
