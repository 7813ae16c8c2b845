import type { Found, Span } from './found.ts'
import { type Notice, found, labelled, wordsOf } from './notice.ts'
import { type Named, narrowest, placesIn } from './region-words.ts'

const detail =
  /(?:[가-힣\d]+(?:동|읍|면|리|가)(?![가-힣])|[가-힣A-Za-z\d]+(?:로|길)\s?\d|역(?:\s|\d|$|\)|에서|근처)|\d번\s?출구)/u
const home = /^\s?(?:일대\s?|인근\s?)?(?:거주|사시는|사는|출신|주민|지리)/u
const most = 200

/** Where one works: the city, county or district, and the address in the employer's words, wherever a notice says more than that. */
export function placeIn(notice: Notice): readonly Found[] {
  const spans = spansOf(notice)
  const [first] = spans
  if (!first) return []
  const places = spans.flatMap((span) => placesIn(notice.text, span))
  const code = narrowest(places)
  const address = addressOf(notice, first)
  return [
    ...(code === undefined ? [] : [found(notice, 'region', { region: code }, ...covering(places))]),
    ...(address ? [found(notice, 'address', { address: wordsOf(notice, address) }, address)] : []),
  ]
}

function spansOf(notice: Notice): readonly Span[] {
  const under = labelled(notice, 'place').filter(({ start, end }) => end > start && end - start <= most)
  if (under.length > 0) return under
  const free = notice.lines.flatMap((line) => (line.label === 'other' ? [] : runs(notice.text, line)))
  const [only, other] = free.filter((span) => !home.test(notice.text.slice(span.end)))
  if (!only) return []
  // Two places that do not lie in each other: which one it is, the notice does not say.
  if (
    other &&
    narrowest([...placesIn(notice.text, only), ...placesIn(notice.text, other)]) === undefined &&
    narrowest(placesIn(notice.text, other)) !== undefined
  )
    return []
  return [only]
}

function addressOf(notice: Notice, span: Span): Span | undefined {
  const words = notice.text.slice(span.start, span.end)
  return detail.test(words) ? span : undefined
}

function covering(places: readonly Named[]): readonly Span[] {
  const [first, last] = [places[0], places.at(-1)]
  return first && last ? [{ start: first.start, end: Math.max(...places.map((one) => one.end)) }] : []
}

const piece = String.raw`(?:[가-힣A-Za-z\d]+(?:로|길)\s?\d+(?:번?길)?(?:\s?\d+)?(?:-\d+)?(?:번지)?|[가-힣\d]{1,6}역(?:\s?\d{1,2}번\s?출구)?(?:\s?(?:근처|인근|앞|부근))?|[가-힣]+\d?(?:동|읍|면|리)(?:\s\d+(?:-\d+)?(?:번지)?)?)`
const follows = new RegExp(String.raw`^\s?${piece}(?![가-힣]*(?:합|하실|하고))`, 'u')
const station =
  /(?<![가-힣\d])[가-힣\d]{1,6}역(?:\s?\d{1,2}번\s?출구|\s?(?:근처|인근|앞|부근))(?:\s?도보\s?\d{1,2}분)?/gu

// Region words that stand beside each other, with street and number behind them; else a station.
function runs(text: string, line: Span): Span[] {
  const joined = placesIn(text, line).reduce<Span[]>((all, one) => {
    const last = all.at(-1)
    return last && /^[\s,]*$/u.test(text.slice(last.end, one.start))
      ? [...all.slice(0, -1), { start: last.start, end: one.end }]
      : [...all, { start: one.start, end: one.end }]
  }, [])
  if (joined.length > 0) return joined.map((run) => ({ start: run.start, end: longer(text, run.end, line.end) }))
  return [...text.slice(line.start, line.end).matchAll(station)].map((match) => ({
    start: line.start + match.index,
    end: line.start + match.index + match[0].length,
  }))
}

function longer(text: string, from: number, end: number): number {
  const more = follows.exec(text.slice(from, end))?.[0].length
  return more === undefined || more === 0 ? from : longer(text, from + more, end)
}
