import { occupation, region, searchOccupations, searchRegions } from '../reference/index.ts'

/** What was typed, as codes; `unknown` are the words that name nothing. */
export type Named = { readonly codes: string[]; readonly unknown: string[] }

/** Regions named with commas between them: '가온시, 서울 강남구'. A code is taken as it is. */
export function regionsNamed(text: string): Named {
  return named(text, (word) => region(word)?.code ?? searchRegions(word, 1)[0]?.code)
}

/** Occupations named with commas between them. */
export function occupationsNamed(text: string): Named {
  return named(text, (word) => occupation(word)?.code ?? searchOccupations(word, 1)[0]?.code)
}

/** Codes as text for the same field. */
export function namesOf(codes: readonly string[], kind: 'region' | 'occupation'): string {
  const name = (code: string): string => (kind === 'region' ? region(code)?.name : occupation(code)?.name) ?? code
  return codes.map(name).join(', ')
}

function named(text: string, find: (word: string) => string | undefined): Named {
  const words = text
    .split(',')
    .map((w) => w.trim())
    .filter((w) => w !== '')
  const found = words.map((word) => ({ word, code: find(word) }))
  return {
    codes: [...new Set(found.flatMap(({ code }) => code ?? []))],
    unknown: found.filter(({ code }) => code === undefined).map(({ word }) => word),
  }
}
