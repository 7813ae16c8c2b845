import type { Employment, PayPeriod, Shift } from '../jobs/index.ts'
import { normalised } from './grams.ts'
import { payPhrases } from './pay-phrases.ts'
import { regionsNamed } from './region-words.ts'

/** What one part of a query means. `text` is what was typed, so that it can be taken out again. */
export type Part = { readonly text: string } & Meaning
export type Meaning =
  | { readonly kind: 'word' }
  | { readonly kind: 'region'; readonly regions: readonly string[] }
  | { readonly kind: 'pay'; readonly per: PayPeriod; readonly amount: number }
  | { readonly kind: 'employment'; readonly employments: readonly Employment[] }
  | { readonly kind: 'shift'; readonly shifts: readonly Shift[] }
  | { readonly kind: 'career' }
  | { readonly kind: 'unsure'; readonly why: 'commute' | 'taste' | 'age' | 'hours' }

/** The parts of a query in the order typed. `cut` says that only the beginning of a very long query was read. */
export type Understood = { readonly parts: readonly Part[]; readonly cut: boolean }

const longest = 200
const mostWords = 12

/** Reads a query as typed: conditions we know become filters, the rest are words, what we cannot look for is said. */
export function understandQuery(query: string): Understood {
  const clean = normalised(query).replace(/[;/|·]+|,(?!\d{3})/gu, ' ')
  const text = clean.slice(0, longest)
  const found: { at: number; part: Part }[] = []
  let rest = text
  const take = (pattern: RegExp, meaning: (hit: RegExpExecArray) => Meaning | undefined): void => {
    for (const hit of rest.matchAll(pattern)) {
      const meant = meaning(hit)
      if (meant) found.push({ at: hit.index, part: { text: hit[0].trim(), ...meant } })
      if (meant) rest = rest.slice(0, hit.index) + ' '.repeat(hit[0].length) + rest.slice(hit.index + hit[0].length)
    }
  }
  for (const [pattern, why] of unsure) take(pattern, () => ({ kind: 'unsure', why }))
  for (const { pattern, read } of payPhrases) take(pattern, read)
  take(/(?:경력\s*(?:무관|없음|없어도)|무경력|신입|초보자?)(?:\s*(?:가능|환영|도 됨))?/gu, () => ({ kind: 'career' }))
  for (const hit of rest.matchAll(/\S+/gu))
    found.push(...wordParts(hit[0]).map((part, n) => ({ at: hit.index + n / 10, part })))
  const parts = dropFillers(found.sort((a, b) => a.at - b.at).map((f) => f.part))
  return { parts: parts.slice(0, mostWords), cut: clean.length > longest || parts.length > mostWords }
}

/** What the search cannot look for: travel time without an address, taste, and the seeker's age (never a filter). */
const unsure: readonly (readonly [RegExp, 'commute' | 'taste' | 'age' | 'hours'])[] = [
  [/집(?:에서)?\s*(?:\d+\s*분(?:\s*(?:안|이내|거리))?|근처|앞|가까운\s*곳?|가까이)/gu, 'commute'],
  [/\d+\s*분\s*(?:안|이내|거리)|(?:출퇴근|통근)\s*\S+|\d호선(?:\s*\S*역)?|가까운\s*곳/gu, 'commute'],
  [
    /(?:분위기|사람|사장님?|복지)[이가]?\s*좋은\s*(?:곳|데|회사|직장)?|(?:편한|쉬운|꿀|착한|안\s*힘든)\s*(?:일자리|알바|일|곳|직장)|꿀알바/gu,
    'taste',
  ],
  [
    /(?<!\S)주\s*[1-7]\s*일|(?<!\S)\d{1,2}\s*to\s*\d{1,2}(?!\S)|\d{1,2}(?::\d\d|시)\s*(?:부터|[-~])\s*\d{1,2}(?::\d\d|시)(?:까지)?/gu,
    'hours',
  ],
  [/(?<!\d)[2-7]0대(?:\s*(?:가능|환영|도))?/gu, 'age'],
]

const employmentWords: Readonly<Record<string, readonly Employment[]>> = {
  정규직: ['permanent'],
  계약직: ['fixed-term'],
  기간제: ['fixed-term'],
  시간제: ['part-time'],
  파트타임: ['part-time'],
  파트: ['part-time'],
  알바: ['part-time', 'daily'],
  아르바이트: ['part-time', 'daily'],
  인턴: ['intern'],
  일용직: ['daily'],
  일용: ['daily'],
  당일알바: ['daily'],
  단기알바: ['daily', 'part-time'],
}
const shiftWords: Readonly<Record<string, readonly Shift[]>> = {
  주간: ['day'],
  낮: ['day'],
  저녁: ['evening'],
  야간: ['night'],
  심야: ['night'],
  주말: ['weekend'],
  교대: ['rotating'],
  교대근무: ['rotating'],
  탄력근무: ['flexible'],
  유연근무: ['flexible'],
}
const fillers = new Set([
  '채용',
  '구인',
  '구직',
  '모집',
  '일자리',
  '공고',
  '취업',
  '구합니다',
  '구해요',
  '찾아요',
  '찾습니다',
  '직장',
  '일',
  '곳',
  '자리',
  '근무',
  '가능',
  '하는',
  '있는',
  '할',
  '수',
  '이상',
  '근처',
])
const ending = /(?:에서|에게|으로|까지|부터|을|를|에|의|만)$/u
const glued = /^(?<head>\S{2,}?)(?<tail>아르바이트|알바|일자리|채용|구인|모집|인턴|정규직|계약직)$/u

function wordParts(typed: string): Part[] {
  const known = knownWord(typed) ?? knownWord(typed.replace(ending, '')) ?? knownWord(typed.replace(/근무$/u, ''))
  if (known) return [{ text: typed, ...known }]
  const { head, tail } = glued.exec(typed)?.groups ?? {}
  if (head && tail) return [...wordParts(head), ...wordParts(tail)]
  const bare = typed.length >= 4 ? typed.replace(ending, '') : typed
  return /[\p{L}\p{N}]/u.test(bare) ? [{ text: bare, kind: 'word' }] : []
}

function knownWord(word: string): Meaning | undefined {
  const employments = Object.hasOwn(employmentWords, word) ? employmentWords[word] : undefined
  if (employments) return { kind: 'employment', employments }
  const shifts = Object.hasOwn(shiftWords, word) ? shiftWords[word] : undefined
  if (shifts) return { kind: 'shift', shifts }
  const regions = regionsNamed(word)
  return regions.length > 0 ? { kind: 'region', regions } : undefined
}

/** Words like '채용' say nothing unless they are all there is. Neighbouring region words ('부산 중구', '경기 광주') are read together. */
function dropFillers(parts: readonly Part[]): Part[] {
  const telling = parts.filter((p) => p.kind !== 'word' || !fillers.has(p.text))
  return (telling.length > 0 ? telling : parts).reduce<Part[]>((done, part) => {
    const last = done.at(-1)
    const inside = last?.kind === 'region' ? placesIn(last.regions, part) : []
    if (last?.kind === 'region' && inside.length > 0)
      done.splice(-1, 1, { ...last, text: `${last.text} ${part.text}`, regions: inside })
    else done.push(part)
    return done
  }, [])
}

function placesIn(outer: readonly string[], part: Part): string[] {
  if (part.kind !== 'region' && part.kind !== 'word') return []
  const named = ['', '시', '군', '구'].flatMap((suffix) => regionsNamed(part.text + suffix))
  return named.filter((code) =>
    outer.some(
      (one) => code !== one && code.slice(0, one.endsWith('000') ? 2 : 4) === one.slice(0, one.endsWith('000') ? 2 : 4),
    ),
  )
}
