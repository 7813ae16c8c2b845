import { typedInKorean } from '../text/jamo.ts'
import { fit, fitWithSlips, typedAs } from './fit.ts'
import { type Entry, type SuggestionKind, vocabulary } from './vocabulary.ts'

/** What somebody may be about to write: the whole search it would be, the part that was completed, and what that part is. */
export type Suggestion = { readonly kind: SuggestionKind; readonly q: string; readonly text: string }

const most = 8
const longest = 60
const longestName = 24
/** So many need no guess at slips. */
const enough = 3
type Fitting = { readonly entry: Entry; readonly n: number; readonly head: string }

/** Suggestions for words half typed: for all of them, else for the last ones, the words before stay. From memory only. */
export function suggest(typed: string): readonly Suggestion[] {
  const words = typed
    .slice(0, longest)
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '')
  const found = new Map<string, Fitting>()
  for (const how of [fit, fitWithSlips]) {
    for (let from = Math.max(0, words.length - 3); from < words.length && found.size < most; from++)
      add(found, words.slice(0, from).join(' '), words.slice(from).join(''), how)
    if (found.size >= enough) break
  }
  return [...found.values()].slice(0, most).map(({ entry, head }) => ({
    kind: entry.kind,
    q: head === '' ? entry.text : `${head} ${entry.text}`,
    text: entry.text,
  }))
}

function add(found: Map<string, Fitting>, head: string, tail: string, how: typeof fit): void {
  const typed = readings(tail.slice(0, longestName)).map(typedAs)
  const fitting = vocabulary.flatMap((entry) => {
    const n = Math.min(...typed.map((one) => how(one, entry) ?? Infinity))
    return n === Infinity ? [] : [{ entry, n, head }]
  })
  for (const one of fitting.sort(byFit)) if (!found.has(one.entry.of)) found.set(one.entry.of, one)
}

// Latin letters may be the other keyboard: rksgh is 간호.
function readings(tail: string): readonly string[] {
  const korean = /^[a-z]{2,}$/iu.test(tail) ? typedInKorean(tail) : ''
  return /[가-힣]/u.test(korean) ? [tail, korean] : [tail]
}

function byFit({ n, entry: a }: Fitting, { n: m, entry: b }: Fitting): number {
  return n - m || a.rank - b.rank || a.nth - b.nth || a.bare.length - b.bare.length
}
