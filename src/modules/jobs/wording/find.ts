import { anyOf } from './any-of.ts'
import { type Rule, rules } from './rules.ts'
import { isDenied, isQuoted } from './shields.ts'
import type { View } from './view.ts'

/** Where a rule found its words in a view, and how it grades them. */
export type Hit = {
  readonly rule: Rule
  readonly start: number
  readonly end: number
  readonly verdict: Rule['verdict']
}

/** What the rules find in a text. `context` (a title) may make lawful what alone would not be. */
export function hitsIn(view: View, context: string): readonly Hit[] {
  const found: Hit[] = []
  let start = 0
  const first = sentencesOf(view.text)[0] ?? ''
  for (const sentence of sentencesOf(view.text)) {
    for (const hit of hitsInSentence(sentence, `${context} ${first}`))
      found.push({ ...hit, start: hit.start + start, end: hit.end + start })
    start += sentence.length
  }
  return found
}

// A dot between digits or letters ends nothing, nor the last one of a date ('1985. 1. 1. 이후').
const oneSentence = /(?:[^.?;\n]|\.(?=\d|[a-z]|\s?(?:이후|이전|현재|기준)))*(?:[.?;\n]+|$)/giu

/** The sentences of a text with their ends, so that their lengths add up. */
function sentencesOf(text: string): string[] {
  return text.match(oneSentence)?.filter((part) => part !== '') ?? []
}

const cover = '＿'
// What a job is decides whether it needs a sex, a look or an age: its title speaks for every sentence.
const byTitle: ReadonlySet<string> = new Set(['성별', '용모', '나이'])

type Place = readonly [start: number, end: number]

/** Rules that cover the same words before they look, as those of a file do; `finds` and `covers` are in a sentence when any of theirs is. */
type Group = {
  readonly rules: readonly Rule[]
  readonly lookalikes: readonly RegExp[]
  readonly covers: RegExp
  readonly finds: RegExp
}

const groups: readonly Group[] = [...Map.groupBy(rules, ({ lookalikes }) => lookalikes)].map(([lookalikes, same]) => ({
  rules: same,
  lookalikes,
  covers: anyOf(lookalikes),
  finds: anyOf(same.flatMap(({ find }) => find)),
}))

function hitsInSentence(sentence: string, context: string): Hit[] {
  return groups.flatMap((group) => {
    const text = covered(sentence, group)
    if (!group.finds.test(text)) return []
    const about = isQuoted(sentence)
    return group.rules.flatMap((rule) =>
      about && !rule.plain ? [] : hitsOf(rule, text, byTitle.has(rule.kind) ? `${context} ${sentence}` : sentence),
    )
  })
}

// `around` is what may make the words lawful, or a question.
function hitsOf(rule: Rule, text: string, around: string): Hit[] {
  const places = placesOf(rule, text)
  if (places.length === 0 || some(rule.unless, around)) return []
  const verdict = some(rule.review, around) ? 'needs-review' : rule.verdict
  return places.map(([start, end]) => ({ rule, start, end, verdict }))
}

function covered(sentence: string, { lookalikes, covers }: Group): string {
  if (!covers.test(sentence)) return sentence
  return lookalikes.reduce((text, one) => text.replaceAll(one, (match) => cover.repeat(match.length)), sentence)
}

function some(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => text.search(pattern) !== -1)
}

function placesOf(rule: Rule, text: string): Place[] {
  // matchAll copies its pattern each time; hardly any pattern is in a sentence, and search copies nothing.
  const places = rule.find
    .filter((pattern) => text.search(pattern) !== -1)
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match): Place => [match.index, match.index + match[0].length]),
    )
  return joined(places.filter(([start, end]) => end > start && (rule.plain || !isDenied(text.slice(end, end + 40)))))
}

/** Overlapping places as one. */
function joined(places: readonly Place[]): Place[] {
  const whole: [number, number][] = []
  for (const [start, end] of places.toSorted((a, b) => a[0] - b[0])) {
    const last = whole.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else whole.push([start, end])
  }
  return whole
}
