import { occupationOf } from './occupation.ts'
import { placesIn } from './region-words.ts'
import type { Found, Span } from './found.ts'
import { trimmed } from './labels.ts'
import { type Notice, found, labelled, wordsOf } from './notice.ts'

const hiring = String.raw`(?:급구|구합니다|구해요|구해봅니다|구인|구함|구하고|구하는|구해|모집|채용|뽑습니다|뽑아요|뽑으려|뽑고|뽑을|구하려|찾습니다|찾아요|찾고|모십니다|모셔요|모시려고|모시고|모실)`
const who = String.raw`(?:\s?(?:하실|하시는|해\s?주실|해주실|할)\s?분)?(?:님|선생님)?(?:을|를)?`
const howMany = String.raw`(?:\s?\(?(?:\d{1,3}|한|두|세|네|다섯|여섯|일곱)\s?(?:명|분)\)?(?:을|를)?)?(?:\s?(?:을|를))?`
const asks = new RegExp(String.raw`^(?<head>.{2,80}?)${who}${howMany}\s?${hiring}`, 'u')
const generic =
  /^(?:직원|사람|알바|알바생|아르바이트|아르바이트생|가족|인재|식구|함께|같이|일|신입|경력|경력직|정규직|계약직|주말|야간|단기|공고|분)$/u
// Where the job begins in a long sentence: behind who asks and what kind of person is sought.
const lead =
  /^.*(?:인데요?|이고요?|에서는?|저희는?|저희|함께\s?할|함께할|함께\s?일할|같이\s?일할|일하실|일할|근무하실|근무할|계신|있는|있으신)\s/u
const job =
  /(?:원|사|직|공|기사|보조|알바|아르바이트|강사|교사|디자이너|개발자|매니저|도우미|담당|실장|청소|서빙|조리|주방|캐셔|배달|라이더|운전|포장|상하차|미싱|재단|용접|판매|상담|사무|경리|회계|영업|오퍼레이터|트레이너|바리스타|셰프|작업자|설거지)(?:\s?\([^)]*\))?$/u
const place = /^\S+(?:시|군|구|읍|면|동|역|지점|호점|공단|단지|산단)\s/u
const frame = /^(?:\[[^\]]*\]|【[^】]*】|[^\p{L}\p{N}(])+/u
const behind =
  /(?:\s(?:하실|할)\s분|\s\(?(?:\d{1,3}|한|두|세|네)\s?명\)?|\s(?:신입|경력|경력직|정규직|계약직)|[^\p{L}\p{N})])+$/u
const surely =
  /(?:알바|아르바이트|기사|보조|강사|교사|디자이너|개발자|바리스타|셰프|라이더|캐셔|운전|상하차|오퍼레이터|트레이너|도우미)(?:\s?\([^)]*\))?$/u

/** The name of the job and what occupation that is: under its label, else what the notice says it looks for. */
export function titleIn(notice: Notice): readonly Found[] {
  const span = named(notice) ?? asked(notice) ?? heading(notice)
  if (!span) return []
  const title = wordsOf(notice, span)
  const code = occupationOf(notice.text.slice(span.start, span.end))
  return [
    found(notice, 'title', { title }, span),
    ...(code === undefined ? [] : [found(notice, 'occupation', { occupation: code }, span)]),
  ]
}

function named(notice: Notice): Span | undefined {
  return labelled(notice, 'title')
    .map((span) => withoutAsking(notice.text, firstLine(notice.text, span)))
    .find(({ start, end }) => end - start >= 2 && end - start <= 60)
}

function asked(notice: Notice): Span | undefined {
  for (const sentence of sentences(notice.text).slice(0, 6)) {
    const span = withoutAsking(notice.text, sentence)
    if (span.end < sentence.end && isJob(notice.text.slice(span.start, span.end))) return span
  }
  return undefined
}

// A short first line that names known work.
function heading({ text, lines }: Notice): Span | undefined {
  return lines
    .slice(0, 3)
    .filter((line) => !line.label)
    .map((line) => withoutAsking(text, line))
    .find(({ start, end }) => end - start <= 30 && isKnown(text.slice(start, end)))
}

function isKnown(words: string): boolean {
  return (
    !generic.test(words) &&
    !/\d시|\d:\d|원\s?$/u.test(words) &&
    (surely.test(words) || occupationOf(words) !== undefined)
  )
}

function isJob(words: string): boolean {
  return words.length <= 40 && !generic.test(words) && (job.test(words) || occupationOf(words) !== undefined)
}

function sentences(text: string): Span[] {
  return [...text.matchAll(/[^\n.!?]+/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

function firstLine(text: string, { start, end }: Span): Span {
  const line = text.indexOf('\n', start)
  return trimmed(text, { start, end: line < 0 ? end : Math.min(end, line) })
}

// Where the work is, said before the work: no part of its name.
function placeBefore(head: string): number {
  const word = /^\S+\s/u.exec(head)?.[0]
  if (word === undefined) return 0
  const is =
    place.test(word) ||
    placesIn(head, { start: 0, end: word.length - 1 }).some(({ start, end }) => start === 0 && end === word.length - 1)
  return is ? word.length + placeBefore(head.slice(word.length)) : 0
}

const longest = 120

/** Without signs and brackets before it, who asks, and the asking behind it. */
function withoutAsking(text: string, { start, end }: Span): Span {
  const before = frame.exec(text.slice(start, end))?.[0].length ?? 0
  const from = start + before
  const asked = asks.exec(text.slice(from, end))?.groups?.['head']
  if (asked === undefined && end - from > longest) return { start: from, end } // too long for a heading
  const head = asked ?? text.slice(from, end)
  const skipped = lead.exec(head)?.[0].length ?? 0
  const placed = placeBefore(head.slice(skipped))
  const rest = head.slice(skipped + placed)
  const kept = rest.replace(/\s*\((?:[^)]*(?:신입|경력|급구|\d\s?명|무관)[^)]*)\)\s*$/u, '').replace(behind, '')
  const at = from + skipped + placed
  return { start: at, end: at + kept.length }
}
