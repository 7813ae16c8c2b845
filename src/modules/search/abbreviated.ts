import { qualifications } from '../reference/index.ts'
import { indexed } from './concepts.ts'

/** Names that people shorten: of everything searched for, and of every qualification of the country; what comes first wins. */
const names: ReadonlySet<string> = new Set(
  [
    ...indexed.flatMap(({ asked, found }) => [...asked, ...found]),
    ...qualifications().map(({ name }) => name.replace(/\(.*?\)/gu, '')),
  ]
    .map((name) => name.replace(/\s+/gu, ''))
    .filter((name) => /^[가-힣]{4,14}$/u.test(name)),
)

const byFirst = new Map<string, string[]>()
for (const name of names) byFirst.set(name.charAt(0), [...(byFirst.get(name.charAt(0)) ?? []), name])

/** The name a short form stands for, when one is made as short forms are: 생지사 is 생활지원사, 산안기사 산업안전기사. */
export function abbreviated(word: string): string | undefined {
  if (!/^[가-힣]{2,5}$/u.test(word)) return undefined
  const odd = word.length > 2 ? 1 : 0
  const fitting = (byFirst.get(word.charAt(0)) ?? []).flatMap((name) => {
    const fits = name.length > word.length && name.length <= 3 * word.length
    const cost = fits ? costOf(word, name) : Infinity
    return cost <= odd ? [{ name, cost: cost + name.length / 100 }] : []
  })
  return fitting.toSorted((a, b) => a.cost - b.cost)[0]?.name
}

/** How far syllables lie from where words begin: most words of a name have two, and what follows at once or ends it is as good. */
function costOf(word: string, name: string): number {
  let [at, cost] = [0, 0]
  for (const syllable of word.slice(1)) {
    const next = name.indexOf(syllable, at + 1)
    if (next < 0) return Infinity
    if (next % 2 === 1 && (word.length === 2 || (next !== at + 1 && next !== name.length - 1))) cost++
    at = next
  }
  return at >= name.length - 3 ? cost : cost + 1
}
