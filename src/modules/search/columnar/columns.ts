import { educations, employments, shifts } from '../../jobs/index.ts'
import { type OccupationNode, type RegionNode, occupationTree, regionTree } from '../../reference/index.ts'
import type { Range, Shape, Test } from '../engine/shape.ts'
import { firmBands, hourBands, licences } from '../bands.ts'
import { type Career, careers, paySteps } from '../filters.ts'
import { type Access, type Benefit, accesses, benefits } from '../offers.ts'

/**
 * The columns of the vacancies' index. `pay` counts the steps that a pay reaches; `source` learns its names as they come. `benefit` and
 * `access` are bits to choose by; each bit is a column of its own, too, to count by: that is one pass of a bitmap.
 */
const plainNames = [
  'sido',
  'sigungu',
  'region',
  'first',
  'second',
  'occupation',
  'employment',
  'shift',
  'career',
  'pay',
  'source',
  'hours',
  'education',
  'licence',
  'firm',
  'benefit',
  'access',
] as const
/** One column. */
export type ColumnName = (typeof plainNames)[number] | `benefit ${Benefit}` | `access ${Access}`
/** The columns of the single benefits, and of what makes a place accessible. */
export const benefitColumns: readonly ColumnName[] = benefits.map((one): ColumnName => `benefit ${one}`)
export const accessColumns: readonly ColumnName[] = accesses.map((one): ColumnName => `access ${one}`)
/** All columns, in the order of a document's codes. */
export const columnNames: readonly ColumnName[] = [...plainNames, ...benefitColumns, ...accessColumns]
/** The numbers: won a month (and an hour), days since 2000; `closing` is negative, so that what closes first comes first. */
export const numberNames = ['pay', 'opens', 'closing', 'published', 'hourly'] as const
/** One number. */
export type NumberName = (typeof numberNames)[number]

const regions = flat<RegionNode>(regionTree()).map((one) => one.code)
const occupations = flat<OccupationNode>(occupationTree()).map((one) => one.code)
const startOfCode = (length: number): string[] =>
  [...new Set(occupations.map((code) => code.slice(0, length)))].filter((c) => c.length === length)

const mostSources = 256
/** Columns whose codes are no places in a list; other columns without a list say yes or no. */
const sizes: Readonly<Record<string, number>> = {
  pay: paySteps.length + 1,
  source: mostSources,
  benefit: 2 ** benefits.length,
  access: 2 ** accesses.length,
}

/** A column whose codes are places in a list. */
export type Listed = Exclude<(typeof plainNames)[number], 'pay' | 'source' | 'benefit' | 'access'>

const known: Readonly<Record<Listed, readonly string[]>> = {
  sido: regionTree().map((one) => one.code),
  sigungu: regions,
  region: regions,
  first: startOfCode(1),
  second: startOfCode(2),
  occupation: occupations,
  employment: employments,
  shift: shifts,
  career: careers,
  hours: hourBands,
  education: educations,
  licence: licences,
  firm: firmBands,
}

/** How the index is made: code 0 of a column is what no list knows. */
export const shape: Shape = {
  columns: columnNames.map((name) => ({
    name,
    values: isListed(name) ? known[name].length + 1 : (sizes[name] ?? 2),
  })),
  numbers: numberNames,
}

const codes = new Map(
  Object.entries(known).map(([name, list]) => [name, new Map(list.map((value, at) => [value, at + 1]))]),
)

/** The code of a value in a column with a list; 0 when the list does not know it. */
export function codeOf(column: ColumnName, value: string): number {
  return codes.get(column)?.get(value) ?? 0
}

/** Whether its codes are places in a list. */
export function isListed(name: ColumnName): name is Listed {
  return name in known
}

/** The value of a code; undefined for 0. */
export function valueOf(column: Listed, code: number): string | undefined {
  return known[column][code - 1]
}

/** Codes of the names of sources, given as they come. What comes after the last free code is 0. */
export type SourceCodes = {
  code(name: string): number
  known(name: string): number
  name(code: number): string | undefined
  all(): readonly string[]
}

/** Makes them, with the names a snapshot knew. */
export function sourceCodes(before: readonly string[] = []): SourceCodes {
  const names = [...before]
  const find = (name: string): number => names.indexOf(name) + 1
  return {
    known: find,
    code: (name) => find(name) || (names.length + 1 < mostSources ? names.push(name) : 0),
    name: (code) => names[code - 1],
    all: () => names,
  }
}

/** The band of the months of experience asked for. */
export function bandOf(months: number): Career {
  if (months === 0) return 'none'
  return months <= 12 ? 'to-1' : months <= 36 ? 'to-3' : 'over-3'
}

/** A condition on a column. */
export function oneOf(column: ColumnName, wanted: readonly number[]): Test {
  return { column: columnNames.indexOf(column), anyOf: wanted }
}

/** A condition on a number; an open end is the largest there is. */
export function between(number: NumberName, least = -0x80000000, most = 0x7fffffff): Range {
  return { number: numberNames.indexOf(number), least, most }
}

function flat<T extends { readonly children: readonly T[] }>(nodes: readonly T[]): T[] {
  return nodes.flatMap((node) => [node, ...flat(node.children)])
}
