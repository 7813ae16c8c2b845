import { daysIn } from './days.ts'
import type { Found, Span } from './found.ts'
import { type Notice, found } from './notice.ts'
import { rangesIn } from './times.ts'

const most = 52
const saidAWeek = /주\s?(?:당)?\s?(\d{1,2})\s?시간/u
const saidADay = /(?:하루|1일)\s?(\d{1,2})\s?시간/u
const breakWords = /(?:휴게|브레이크|휴식|점심|식사)(?:\s?시간)?\s*[:은는]?\s*/u
const breakSaid = new RegExp(`${breakWords.source}(?:(\\d{1,2})\\s?시간)?\\s?(?:(\\d{1,3})\\s?분)?`, 'u')

/**
 * Hours of a week, only where they are said or follow for certain: up to four hours a day need no break, nine are eight and the
 * hour of 근로기준법 제54조, else the break must be said.
 */
export function weeklyIn(notice: Notice, spans: readonly Span[]): readonly Found[] {
  const said = saidAWeek.exec(notice.text)
  if (said) return kept(notice, Number(said[1]), { start: said.index, end: said.index + said[0].length })
  const parts = spans.map(({ start, end }) => notice.text.slice(start, end)).join('\n')
  const counts = new Set(daysIn(parts).map((one) => one.count))
  const [days] = counts
  const hours = hoursADay(parts)
  if (counts.size !== 1 || days === undefined || hours === undefined) return []
  return kept(notice, days * hours, ...spans)
}

function kept(notice: Notice, hours: number, ...spans: readonly Span[]): readonly Found[] {
  const whole = Number.isInteger(hours) && hours >= 1 && hours <= most
  return whole ? [found(notice, 'weeklyHours', { weeklyHours: hours }, ...spans)] : []
}

function hoursADay(parts: string): number | undefined {
  const said = saidADay.exec(parts)?.[1]
  if (said !== undefined) return Number(said)
  const all = rangesIn(parts)
  const breaks = all.filter(({ start }) => new RegExp(`${breakWords.source}$`, 'u').test(parts.slice(0, start)))
  const work = all.filter((range) => !breaks.includes(range))
  const [only] = work
  if (!only || work.length > 1) return undefined
  return withoutBreak(only.to - only.from, breaks.reduce((sum, one) => sum + one.to - one.from, 0) || breakIn(parts))
}

function breakIn(parts: string): number {
  const [, hours, minutes] = breakSaid.exec(parts) ?? []
  return Number(hours ?? 0) + Number(minutes ?? 0) / 60
}

function withoutBreak(length: number, rest: number): number | undefined {
  if (rest > 0) return length - rest
  if (length <= 4) return length
  return length === 9 ? 8 : undefined
}
