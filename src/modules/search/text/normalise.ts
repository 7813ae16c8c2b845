import { z } from 'zod'
import { readTable } from '../read-table.ts'

const spellings = new Map(
  readTable('spellings.tsv', z.object({ written: z.string(), standard: z.string() })).map((r) => [
    r.written,
    r.standard,
  ]),
)
const written = new RegExp([...spellings.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu')

/** One form for index and query: NFKC, lower case, no control characters, nothing of no width. */
export function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/gu, '')
    .replace(/\p{C}+/gu, ' ')
}

/** Frequent other spellings in the standard one, wherever they stand: 까페 is 카페, 물류쎈타 is 물류센터. */
export function standard(text: string): string {
  return text.replace(written, (one) => spellings.get(one) ?? one)
}

const expansions = new Map(
  readTable('expansions.tsv', z.object({ short: z.string(), meant: z.string() })).map((r) => [r.short, r.meant]),
)

/** Short forms that stand for two words, written out: 양쿠 is 양산 쿠팡. Only for queries. */
export function expanded(text: string): string {
  return text.replace(/[가-힣]+/gu, (word) => expansions.get(word) ?? word)
}
