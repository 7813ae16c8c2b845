import { type Day, addDays } from '../../../kernel/day.ts'
import type { AssessedDay } from './assess.ts'

/** Days one after the other for each of which the same is paid. */
export type Stretch = {
  readonly from: Day
  readonly to: Day
  readonly days: number
  readonly benefit: number | undefined
  readonly employed: boolean
  readonly worked: boolean
}

/** The days of a round in stretches: what differs stands out, and a month is read at a glance. */
export function stretchesOf(days: readonly AssessedDay[], worked: ReadonlySet<string>): Stretch[] {
  const all: Stretch[] = []
  for (const { day, benefit, employed } of days) {
    const last = all.at(-1)
    const here = { benefit, employed, worked: worked.has(day) }
    if (last && addDays(last.to, 1) === day && isSame(last, here))
      all[all.length - 1] = { ...last, to: day, days: last.days + 1 }
    else all.push({ from: day, to: day, days: 1, ...here })
  }
  return all
}

type Here = Pick<Stretch, 'benefit' | 'employed' | 'worked'>

function isSame(a: Here, b: Here): boolean {
  return a.benefit === b.benefit && a.employed === b.employed && a.worked === b.worked
}
