import { z } from 'zod'
import { occupationTree, qualifications, type OccupationNode } from '../../reference/index.ts'
import { indexed } from '../concepts.ts'
import { readTable } from '../read-table.ts'
import { normalised, standard } from './normalise.ts'

/** '단기+알바' are two words that may stand apart. */
export const severalNames: RegExp = /(?<=[가-힣])\+(?=[가-힣a-z])/u

/** Words looked up as one, without spaces: concepts, occupations, qualifications, and a list of our own. */
const words: ReadonlySet<string> = new Set(
  [
    ...readTable('words.tsv', z.object({ word: z.string().min(2) })).map((row) => row.word),
    ...indexed.flatMap((one) => [
      ...one.asked,
      ...one.found.filter((name) => !severalNames.test(name)),
      ...one.not.filter((name) => !name.includes(' ')),
    ]),
    ...qualifications().map((one) => one.name.replace(/\(.*?\)/gu, '')),
    ...namesOf(occupationTree()),
  ]
    .map((word) => standard(normalised(word)).replace(/\s+/gu, ''))
    .filter((word) => word !== '' && /^[\p{L}\p{N}+#./&·-]+$/u.test(word)),
)

const longest = Math.max(...[...words].map((word) => word.length))

/** Whether it is looked up as one. */
export function isWord(text: string): boolean {
  return text.length <= longest && words.has(text)
}

const beginnings: ReadonlySet<string> = new Set([...words].map((word) => word.slice(0, 2)))

/** Whether some word begins with the same two letters: asked first, where most texts are none. */
export function beginsWord(text: string): boolean {
  return beginnings.has(text.slice(0, 2))
}

/** The longest word there is. */
export const longestWord: number = Math.min(longest, 20)

function namesOf(nodes: readonly OccupationNode[]): string[] {
  return nodes.flatMap((node) => [
    ...(node.level >= 3 ? node.name.split(/[·,()]|\s및\s/u) : []).filter((name) => name.length >= 3),
    ...namesOf(node.children),
  ])
}
