/** Something to be found by the search of the help page. `words` are what else people call it. */
export type Entry = {
  readonly kind: 'topic' | 'situation' | 'notice'
  readonly title: string
  readonly words: readonly string[]
  readonly sentences: readonly string[]
  readonly href: string
}

/** What was found, with the sentence that answers best. */
export type Found = { readonly entry: Entry; readonly sentence: string; readonly score: number }

/** A word counts as there when so much of it is: endings differ ('배달을', '배달은'), and so may one syllable. */
const enough = 0.6
const most = 20
// Particles and endings at the end of a Korean word, and English words that carry nothing.
const endings =
  /(?:에게서|한테서|으로는|에서는|까지|부터|에서|에게|한테|으로|하고|이나|은|는|이|가|을|를|의|에|로|과|와|도|만|나)$/u
const empty = new Set(['the', 'a', 'an', 'of', 'to', 'i', 'my', 'is', 'in', 'on', 'for', 'and', 'how', 'do', 'what'])

/** Finds what answers a question typed in everyday words, best first. Every word counts; one in two must be there. */
export function findHelp(entries: readonly Entry[], question: string): Found[] {
  const words = wordsOf(question)
  if (words.length === 0) return []
  return entries
    .map((entry) => weigh(entry, words))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
}

function weigh(entry: Entry, words: readonly string[]): Found {
  const title = gramsOf(entry.title)
  const names = entry.words.map(gramsOf)
  const sentences = entry.sentences.map((text) => ({ text, grams: gramsOf(text) }))
  const scores = words.map((word) => {
    const inNames = Math.max(0, ...names.map((grams) => share(word, grams)))
    const inText = Math.max(0, ...sentences.map(({ grams }) => share(word, grams)))
    return Math.max(3 * share(word, title), 3 * inNames, inText)
  })
  const there = scores.filter((score) => score > 0).length
  const best = bestOf(sentences, words)
  const score = there * 2 < words.length ? 0 : scores.reduce((sum, one) => sum + one, 0) / words.length
  return { entry, sentence: best ?? entry.sentences[0] ?? '', score }
}

function bestOf(
  sentences: readonly { text: string; grams: Set<string> }[],
  words: readonly string[],
): string | undefined {
  const ranked = sentences.map(({ text, grams }) => ({
    text,
    score: words.reduce((sum, word) => sum + share(word, grams), 0),
  }))
  return ranked.toSorted((a, b) => b.score - a.score)[0]?.text
}

function share(word: string, grams: ReadonlySet<string>): number {
  const own = [...gramsOf(word)]
  const there = own.filter((gram) => grams.has(gram)).length / own.length
  return there >= enough ? there : 0
}

function wordsOf(question: string): string[] {
  const typed = plain(question).split(/[^\p{L}\p{N}]+/u)
  return [...new Set(typed.filter((word) => word !== '' && !empty.has(word)).map(stem))].slice(0, 12)
}

// Only where something is left that can be looked up.
function stem(word: string): string {
  const bare = word.replace(endings, '')
  return bare.length >= 2 ? bare : word
}

// Hangul: pairs of syllables over spaces, so that '실업 급여' and '실업급여' are one. Other scripts: threes within a word.
function gramsOf(text: string): Set<string> {
  const runs = plain(text).match(/[가-힣][가-힣\s]*|(?:(?![가-힣])[\p{L}\p{N}])+/gu) ?? []
  return new Set(runs.flatMap((run) => (/^[가-힣]/u.test(run) ? cut(run.replace(/\s+/gu, ''), 2) : cut(run, 3))))
}

function cut(run: string, size: number): string[] {
  if (run.length <= size) return [run]
  return Array.from({ length: run.length - size + 1 }, (_, at) => run.slice(at, at + size))
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().slice(0, 2000)
}
