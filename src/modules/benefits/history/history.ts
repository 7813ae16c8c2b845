import { type Day, addDays, toDay } from '../../../kernel/day.ts'
import type { Row } from '../tables.ts'

/** A spell in which somebody was insured, or a gap between two of them. `to` is undefined while it goes on. */
export type Stretch = {
  readonly from: Day
  readonly to: Day | undefined
  readonly spell: Row<'spell'> | undefined
}

/** One history over all employers, projects and platforms, oldest first, with the days on which nobody had reported anything. */
export function historyOf(spells: readonly Row<'spell'>[]): Stretch[] {
  const stretches: Stretch[] = []
  let until: Day | undefined
  for (const spell of [...spells].sort((a, b) => a.from_day.localeCompare(b.from_day))) {
    const [from, to] = [toDay(spell.from_day), spell.to_day === null ? undefined : toDay(spell.to_day)]
    if (until !== undefined && addDays(until, 1) < from)
      stretches.push({ from: addDays(until, 1), to: addDays(from, -1), spell: undefined })
    stretches.push({ from, to, spell })
    until = later(until, to ?? farAway)
  }
  return stretches
}

const farAway = toDay('9999-12-30')

function later(a: Day | undefined, b: Day): Day {
  return a !== undefined && a > b ? a : b
}
