import { type Day, addDays, daysBetween, monthsBetween } from '../../kernel/day.ts'
import type { Section, Wishes } from './contract.ts'

/** How a badge behind a line stands today. */
export type BadgeState = 'valid' | 'expiring' | 'expired' | 'revoked' | 'suspended'

/** One line of a résumé. `source` says where every field of it comes from. */
export type Entry = {
  readonly id: string
  readonly section: Section
  readonly title: string
  readonly organisation: string
  readonly from?: Day
  readonly to?: Day
  readonly detail: string
  readonly source: 'badge' | 'typed'
  readonly badge?: string
  readonly issuerName?: string
  readonly badgeState?: BadgeState
  readonly hidden: boolean
  /** When the person answered a question about this line and another one. */
  readonly settledAt?: Date
}

/** A résumé: lines in order, how much of it is proven, and what two agencies tell differently. */
export type Resume = {
  readonly entries: readonly Entry[]
  readonly provenShare: number
  readonly conflicts: readonly Conflict[]
  readonly wishes: Wishes
}

/** Two lines that tell of one thing and disagree. Never merged: the person is asked. */
export type Conflict = { readonly one: Entry; readonly other: Entry }

/** The percentage of the shown lines that a badge in force proves. */
export function provenShare(entries: readonly Entry[]): number {
  const shown = entries.filter((e) => !e.hidden)
  const proven = shown.filter((e) => e.badgeState === 'valid' || e.badgeState === 'expiring')
  return shown.length === 0 ? 0 : Math.round((proven.length / shown.length) * 100)
}

/** Pairs of agencies' lines about one thing that disagree and that the person has not answered yet. */
export function conflictsOf(entries: readonly Entry[]): Conflict[] {
  const told = entries.filter((e) => e.source === 'badge' && !e.hidden)
  return told.flatMap((one, i) =>
    told
      .slice(i + 1)
      .filter((other) => sameThing(one, other) && !agree(one, other) && !(one.settledAt && other.settledAt))
      .map((other) => ({ one, other })),
  )
}

// One thing: the same part of the résumé and the same name; for work the same workplace at overlapping times.
function sameThing(a: Entry, b: Entry): boolean {
  if (a.section !== b.section) return false
  if (a.section === 'career') return bare(a.organisation) === bare(b.organisation) && overlap(a, b)
  if (a.section === 'education') return bare(a.organisation) === bare(b.organisation) && bare(a.title) === bare(b.title)
  return bare(a.title) === bare(b.title)
}

function agree(a: Entry, b: Entry): boolean {
  return a.from === b.from && a.to === b.to && bare(a.title) === bare(b.title) && bare(a.detail) === bare(b.detail)
}

function overlap(a: Entry, b: Entry): boolean {
  return (a.from ?? '0000') <= (b.to ?? '9999') && (b.from ?? '0000') <= (a.to ?? '9999')
}

function bare(text: string): string {
  return text.normalize('NFC').replaceAll(/\s/g, '').toLowerCase()
}

/** A time of work; still going on when `to` is missing. */
export type Stretch = { readonly from?: Day; readonly to?: Day }

/** Complete months of work over several stretches, overlaps counted once, up to today. Stretches that touch count as one. */
export function monthsWorked(stretches: readonly Stretch[], today: Day): number {
  return joined(stretches, today).reduce((sum, { from, to }) => sum + monthsBetween(from, to), 0)
}

function joined(stretches: readonly Stretch[], today: Day): { from: Day; to: Day }[] {
  const sorted = stretches
    .flatMap(({ from, to }) => (from === undefined ? [] : [{ from, to: to === undefined || to > today ? today : to }]))
    .filter(({ from, to }) => from <= to)
    .sort((a, b) => daysBetween(b.from, a.from))
  const joinedSoFar: { from: Day; to: Day }[] = []
  for (const next of sorted) {
    const last = joinedSoFar.at(-1)
    if (last === undefined || next.from > addDays(last.to, 1)) joinedSoFar.push(next)
    else if (next.to > last.to) joinedSoFar[joinedSoFar.length - 1] = { from: last.from, to: next.to }
  }
  return joinedSoFar
}
