import { addDays, dayOf, startOf, weekdayOf } from '../../kernel/day.ts'
import type { Id } from '../../kernel/id.ts'

/** How often somebody is told: at once, daily, weekly, or not at all. */
export const everies = ['now', 'day', 'week', 'never'] as const
/** One of them. */
export type Every = (typeof everies)[number]

/** A search that a person saved. `query` is the part of the search page's address behind the '?'. */
export type SavedSearch = {
  readonly id: Id<'SavedSearch'>
  readonly person: Id<'Person'>
  readonly name: string
  readonly query: string
  readonly every: Every
  readonly createdAt: Date
  readonly toldAt?: Date
}

/** What we promise about alerts; it stands on the page. */
export const limits = {
  searches: 20,
  /** At once means: at most one message in so many minutes for one search. */
  pauseMinutes: 10,
  /** A vacancy that was published longer ago than this when it came here is no news. */
  freshDays: 30,
  /** What was found is shown for so long. */
  keptDays: 90,
  /** Vacancies that one message names. */
  named: 5,
  hour: 8,
} as const

const minute = 60_000
const monday = 1

/** When somebody is told of a vacancy that was found now. Days and weeks begin at eight in the morning, weeks on Monday. */
export function dueAt(every: Every, now: Date, toldAt: Date | undefined): Date {
  if (every === 'day') return nextMorning(now, undefined)
  if (every === 'week') return nextMorning(now, monday)
  const free = toldAt === undefined ? 0 : toldAt.getTime() + limits.pauseMinutes * minute
  return new Date(Math.max(now.getTime(), free))
}

function nextMorning(now: Date, weekday: number | undefined): Date {
  let day = dayOf(now)
  const morning = (): Date => new Date(startOf(day).getTime() + limits.hour * 60 * minute)
  while (morning() <= now || (weekday !== undefined && weekdayOf(day) !== weekday)) day = addDays(day, 1)
  return morning()
}

/** Whether a vacancy is news at its arrival: imports also bring what others published long ago. */
export function isNews(publishedAt: Date, arrivedAt: Date): boolean {
  return arrivedAt.getTime() - publishedAt.getTime() <= limits.freshDays * 24 * 60 * minute
}
