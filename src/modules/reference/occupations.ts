import { z } from 'zod'
import { readTable } from './read-table.ts'
import { bare, bestFits } from './words.ts'

/** An occupation or a group of occupations of KECO 2018. `level` is the number of digits; English exists for levels 1 and 2. */
export type Occupation = {
  readonly code: string
  readonly name: string
  readonly nameEn: string | undefined
  readonly level: number
  readonly parent: string | undefined
}

/** An occupation with what is below it. */
export type OccupationNode = Occupation & { readonly children: readonly OccupationNode[] }

const Row = z.object({ code: z.string().regex(/^\d{1,4}$/), name: z.string().min(1), nameEn: z.string().optional() })

const all: readonly Occupation[] = [
  ...readTable('occupation-groups.tsv', Row),
  ...readTable('occupations.tsv', Row),
].map((row) => ({
  code: row.code,
  name: row.name,
  nameEn: row.nameEn === '' ? undefined : row.nameEn,
  level: row.code.length,
  parent: row.code.length === 1 ? undefined : row.code.slice(0, -1),
}))

/** Every name an occupation answers to: its own, and what people call it ('목수': 7016). */
const names: readonly { readonly name: string; readonly one: Occupation }[] = [
  ...all.map((one) => ({ name: one.name, one })),
  ...readTable('occupation-words.tsv', Row.omit({ nameEn: true })).map(({ code, name }) => ({
    name,
    one: known(code),
  })),
]

/** Each name as it is compared; also the several jobs of one ('배우·모델'), from the groups of three digits down. */
const byName: ReadonlyMap<string, Occupation> = new Map(
  names
    .flatMap(({ name, one }) => [
      [bare(name), one] as const,
      ...(one.level < 3 ? [] : name.split(/[·,()]|\s및\s/u).map((part) => [bare(part), one] as const)),
    ])
    .filter(([name]) => name.length > 1)
    .reverse(),
)

function known(code: string): Occupation {
  const one = all.find((row) => row.code === code)
  if (!one) throw new Error(`occupation-words.tsv: no occupation ${code}`)
  return one
}

const byCode: ReadonlyMap<string, Occupation> = new Map(all.map((one) => [one.code, one]))
const leaves = all.filter((one) => one.level === 4)
const tree = branch(undefined)

function branch(parent: string | undefined): readonly OccupationNode[] {
  return all.filter((one) => one.parent === parent).map((one) => ({ ...one, children: branch(one.code) }))
}

/** The occupation or group with this KECO code (1 to 4 digits); undefined when there is none. */
export function occupation(code: string): Occupation | undefined {
  return byCode.get(code)
}

/** The 4-digit occupations whose code begins with the prefix: 8 gives all installation and production work. */
export function occupationsUnder(prefix: string): readonly Occupation[] {
  return leaves.filter((one) => one.code.startsWith(prefix))
}

/** All of KECO as a tree of ten main groups. */
export function occupationTree(): readonly OccupationNode[] {
  return tree
}

/** The occupations and groups one of whose Korean names, official or usual, holds all the words, best first. */
export function searchOccupations(words: string, limit = 10): readonly Occupation[] {
  const fits = bestFits(names, ({ name }) => name, words, names.length)
  return [...new Set(fits.map(({ one }) => one))].slice(0, limit)
}

/** The occupation or group that goes by exactly this Korean name, official or usual ('목수': 7016); spaces and dots do not count. */
export function occupationNamed(name: string): Occupation | undefined {
  return byName.get(bare(name))
}

/** The nearest English name: its own or that of the group it belongs to; undefined for an unknown code. */
export function occupationInEnglish(code: string): string | undefined {
  const one = byCode.get(code)
  return one?.nameEn ?? (one?.parent === undefined ? undefined : occupationInEnglish(one.parent))
}
