import type { WorkedDay } from '../contract.ts'

/** Work of a day without the day: how, where, for how much. */
export type Work = Omit<WorkedDay, 'day' | 'reported'>

/** More to choose from would take longer to read than to type. */
const most = 3

/** The different works of some days, those first that come first; of one workplace the first alone. */
export function worksOf(days: readonly WorkedDay[]): readonly Work[] {
  const first = new Map<string, Work>()
  for (const { day: _day, reported: _reported, ...work } of days)
    if (!first.has(work.where)) first.set(work.where, work)
  return [...first.values()].slice(0, most)
}
