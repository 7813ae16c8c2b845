import type { VacancyInput } from '../contract.ts'
import { daysIn } from './days.ts'
import type { Found, Span } from './found.ts'
import { type Notice, found, labelled, wordsOf } from './notice.ts'
import { rangesIn } from './times.ts'
import { weeklyIn } from './weekly-hours.ts'

const notWork =
  /(?:(?:점심|휴게|식사|브레이크)(?:\s?시간)?\s*[:(]?\s*|(?:전화|문의|연락|면접|접수|상담|통화|영업\s?시간)[^\n]{0,12})$/u
const filling =
  /^[\s,.·/()[\]|:~-]*(?:이고|이며|에|은|는|요|주간|고정|격주|휴무|근무|중|및|과|와|간|익일|하루|휴게(?:\s?시간)?|점심|브레이크)?(?:\s*(?:이고|근무|고정|까지))?[\s,.·/()[\]|:~-]*$/u
const daily = /(?:하루|1일|일)\s?\d{1,2}\s?시간|(?<!\d)24시간/gu
const aside = /^\s*\([^()\n]*(?:휴게|브레이크|점심|익일|휴식|식사|\d{1,2}시|:\d\d)[^()\n]*\)/u

/** Working hours and days in the employer's words; and what follows from them: hours of a week, time of day. */
export function hoursIn(notice: Notice): readonly Found[] {
  const spans = spansOf(notice)
  if (spans.length === 0) return []
  const words = spans.map((span) => wordsOf(notice, span)).join(', ')
  if (words.length > 200) return []
  return [found(notice, 'hours', { hours: words }, ...spans), ...weeklyIn(notice, spans)]
}

// Under their own labels, as they stand; else where days and times stand beside each other.
function spansOf(notice: Notice): readonly Span[] {
  const under = [...labelled(notice, 'days'), ...labelled(notice, 'hours')].filter((span) =>
    saysWhen(notice.text, span),
  )
  if (under.some((span) => rangesIn(notice.text.slice(span.start, span.end)).length > 0))
    return under.flatMap((span) =>
      notice.text.slice(span.start, span.end).length <= 60 ? [span] : clusters(notice, span),
    )
  const all = notice.lines.flatMap((line) => clusters(notice, line))
  return all.some((span) => rangesIn(notice.text.slice(span.start, span.end)).length > 0) ? all : []
}

function saysWhen(text: string, span: Span): boolean {
  const part = text.slice(span.start, span.end)
  return rangesIn(part).length > 0 || daysIn(part).length > 0
}

function clusters({ text }: Notice, line: Span): Span[] {
  const part = text.slice(line.start, line.end)
  const ranges = rangesIn(part)
  const pieces = [
    ...ranges,
    ...daysIn(part),
    ...[...part.matchAll(daily)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
  ]
    .toSorted((a, b) => a.start - b.start)
    .filter(
      ({ start, end }) =>
        !ranges.some((range) => range.start < end && start < range.end && (range.start !== start || range.end !== end)),
    )
  const joined = pieces.reduce<Span[]>((all, { start, end }) => {
    const last = all.at(-1)
    if (!last || !filling.test(part.slice(last.end, start))) return [...all, { start, end }]
    return [...all.slice(0, -1), { start: last.start, end: Math.max(last.end, end) }]
  }, [])
  return joined
    .filter(({ start, end }) => rangesIn(part.slice(start, end)).length > 0 && !notWork.test(part.slice(0, start)))
    .map(({ start, end }) => ({
      start: line.start + start,
      end: line.start + closed(part, start, end),
    }))
}

// A bracket that was opened is closed; one behind that tells of the break belongs to it.
function closed(part: string, start: number, end: number): number {
  const open = /\([^()]*$/u.test(part.slice(start, end))
  const close = open ? part.indexOf(')', end) : -1
  if (close >= 0) return close + 1
  return end + (aside.exec(part.slice(end))?.[0].length ?? 0)
}

/** The time of work, where words or hours leave no doubt. */
export function shiftIn(notice: Notice): readonly Found[] {
  const said = words.flatMap(([shift, pattern]) =>
    [...notice.text.matchAll(pattern)].map((match) => ({
      shift,
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
  const kinds = new Set(said.map((one) => one.shift))
  const [only] = said
  if (only && kinds.size === 1) return [found(notice, 'shift', { shift: only.shift }, ...said)]
  if (only) return []
  return byTheClock(notice)
}

type Shift = NonNullable<VacancyInput['shift']>
const words: readonly (readonly [Shift, RegExp])[] = [
  ['rotating', /(?:\d교대|교대\s?근무|격일제?)/gu],
  ['night', /야간(?!\s?(?:수당|근무\s?(?:시|없|수당)|작업\s?없))/gu],
  ['day', /주간\s?고정|주간\s?근무/gu],
  ['flexible', /(?:시간|요일)(?:은|는)?\s?(?:협의|조율|조정)(?:\s?가능)?/gu],
]

function byTheClock(notice: Notice): readonly Found[] {
  const spans = spansOf(notice)
  const parts = spans.map((span) => notice.text.slice(span.start, span.end))
  const [ranges, days] = [parts.flatMap(rangesIn), parts.flatMap(daysIn)]
  if (ranges.length > 0 && ranges.every(({ from, to }) => from >= 20 && to > 24))
    return [found(notice, 'shift', { shift: 'night' }, ...spans)]
  if (ranges.length > 0 && days.length > 0 && days.every((one) => one.weekend))
    return [found(notice, 'shift', { shift: 'weekend' }, ...spans)]
  return []
}
