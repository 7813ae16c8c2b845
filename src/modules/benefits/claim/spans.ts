import { type Day, addDays, daysBetween } from '../../../kernel/day.ts'

/** Days from one to another, both counted in. */
export type Span = { readonly from: Day; readonly to: Day }

/** How many days it has. */
export function lengthOf({ from, to }: Span): number {
  return daysBetween(from, to) + 1
}

/** The part of a span that lies in another, if any. */
export function within(span: Span, window: Span): Span | undefined {
  const from = span.from > window.from ? span.from : window.from
  const to = span.to < window.to ? span.to : window.to
  return from <= to ? { from, to } : undefined
}

/** Spans that touch or overlap as one, in order: a day counts once. */
export function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = []
  for (const span of [...spans].sort((a, b) => a.from.localeCompare(b.from))) {
    const last = all.at(-1)
    if (last && span.from <= addDays(last.to, 1))
      all[all.length - 1] = { from: last.from, to: span.to > last.to ? span.to : last.to }
    else all.push(span)
  }
  return all
}

/** What is left of some spans without the days of others. */
export function without(spans: readonly Span[], taken: readonly Span[]): Span[] {
  return joined(taken).reduce((left, hole) => left.flatMap((span) => aroundHole(span, hole)), joined(spans))
}

function aroundHole(span: Span, hole: Span): Span[] {
  if (!within(hole, span)) return [span]
  const before = span.from < hole.from ? [{ from: span.from, to: addDays(hole.from, -1) }] : []
  const after = hole.to < span.to ? [{ from: addDays(hole.to, 1), to: span.to }] : []
  return [...before, ...after]
}
