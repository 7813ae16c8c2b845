/** Runs that are looked up as one: Hangul, or letters and digits with the signs of C++, C#, Node.js. */
const runs = /[가-힣]+|(?:(?![가-힣])[\p{L}\p{N}])(?:(?![가-힣])[\p{L}\p{N}]|[+#.](?![\s.]|$)|[+#])*/gu
const hangul = /^[가-힣]+$/u

/** One form for index and query: NFKC, lower case, no control characters. */
export function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{C}+/gu, ' ')
}

/** The grams of a text: pairs of syllables for Hangul, whole runs for everything else and for single syllables. */
export function gramsOf(text: string): Set<string> {
  return new Set((normalised(text).match(runs) ?? []).flatMap(gramsOfRun))
}

function gramsOfRun(run: string): string[] {
  if (!hangul.test(run) || run.length === 1) return [run.slice(0, 40)]
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
}

/** Whole words of a text. */
export function wordsOf(text: string): string[] {
  return [...new Set((normalised(text).match(runs) ?? []).map((run) => run.slice(0, 40)))]
}

/** The pairs that stand over the spaces of a text: '설비 관리' is then found by '설비관리'. */
export function bridgesOf(text: string): Set<string> {
  const pairs = normalised(text).matchAll(/([가-힣])\s+(?=([가-힣]))/gu)
  return new Set([...pairs].map(([, before = '', after = '']) => before + after))
}
