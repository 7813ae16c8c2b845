/**
 * Turns the raw code tables of a research folder next to this repository into the data files that ship with the
 * `reference` module. A clone without that folder already has the files: then this says so and ends well.
 *
 *   node --import tsx tools/import-reference.ts [folder]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'

type Row = Readonly<Record<string, string>>
type Place = { code: string; name: string; shortName: string; level: string; parent: string; lat: number; lon: number }

const source = process.argv[2] ?? fileURLToPath(new URL('../../shared/data/', import.meta.url))
const target = fileURLToPath(new URL('../src/modules/reference/data/', import.meta.url))
const rows = z.array(z.record(z.string(), z.string()))

function table(path: string): readonly Row[] {
  return rows.parse(
    parse(readFileSync(path, 'utf8'), { columns: true, delimiter: '\t', quote: false, skip_empty_lines: true }),
  )
}

function write(name: string, columns: readonly string[], lines: readonly (readonly (string | number)[])[]): void {
  writeFileSync(`${target}${name}`, `${[columns, ...lines].map((line) => line.join('\t')).join('\n')}\n`)
  process.stdout.write(`${name}: ${lines.length} rows\n`)
}

function importOccupations(): void {
  const lines = table(`${source}/keco-2018/keco4.tsv`).map((row) => [
    row['keco4'] ?? '',
    (row['name'] ?? '').replaceAll('∙', '·'),
  ])
  write('occupations.tsv', ['code', 'name'], lines)
}

function importIndustries(): void {
  write(
    'industries.tsv',
    ['code', 'name'],
    table(`${source}/ksic/ksic3_used.tsv`).map((row) => [row['ksic'] ?? '', row['name'] ?? '']),
  )
}

/** Ids once given stay: a known name keeps its id, a new one gets the next number. */
function importQualifications(): void {
  const path = `${target}qualifications.tsv`
  const known = new Map(existsSync(path) ? table(path).map((row) => [row['name'] ?? '', row['id'] ?? '']) : [])
  let last = Math.max(0, ...[...known.values()].map((id) => Number(id.slice(3))))
  const lines = table(`${source}/qualifications/national_technical_qualifications.tsv`).map((row) => {
    const name = row['name'] ?? ''
    const id = known.get(name) ?? `nq-${String(++last).padStart(4, '0')}`
    return [id, name, row['field'] ?? '', row['grade'] ?? '']
  })
  write('qualifications.tsv', ['id', 'name', 'field', 'grade'], lines)
}

/** The centroid table is older than the current codes of two provinces: 42 became 51 in 2023, 45 became 52 in 2024. */
const formerProvince: Readonly<Record<string, string>> = { '51': '42', '52': '45' }
const renamed: readonly (readonly [string, string])[] = [
  ['전라북도', '전북특별자치도'],
  ['강원도', '강원특별자치도'],
]

function currentName(name: string): string {
  for (const [old, now] of renamed) if (name.startsWith(old)) return now + name.slice(old.length)
  return name
}

function importRegions(): void {
  const points = table(`${source}/regions-kr/adm_centroids.tsv`).filter((row) => row['level'] !== 'emd')
  const byCode = new Map(points.map((row) => [row['admCd10'] ?? '', row]))
  const byName = new Map(points.map((row) => [currentName(row['name'] ?? ''), row]))
  const codes = table(`${source}/work24-codes/region.tsv`).filter((row) => row['code'] !== '00000')
  const names = new Map(codes.map((row) => [row['name'] ?? '', row['code'] ?? '']))
  const places = codes.map((row) => place(row['code'] ?? '', row['name'] ?? '', byCode, byName, names))
  const found = places.map((one) =>
    Number.isNaN(one.lat) ? { ...one, ...middleOf(places.filter((it) => it.parent === one.code)) } : one,
  )
  for (const one of found) if (Number.isNaN(one.lat)) throw new Error(`no centroid for ${one.code} ${one.name}`)
  write(
    'regions.tsv',
    ['code', 'name', 'shortName', 'level', 'parent', 'lat', 'lon'],
    found.map((it) => [it.code, it.name, it.shortName, it.level, it.parent, it.lat.toFixed(4), it.lon.toFixed(4)]),
  )
}

function place(
  code: string,
  shortName: string,
  byCode: ReadonlyMap<string, Row>,
  byName: ReadonlyMap<string, Row>,
  names: ReadonlyMap<string, string>,
): Place {
  const [sido = '', ...rest] = shortName.split(' ')
  const province = code.slice(0, 2)
  const former = formerProvince[province]
  const sidoRow = byCode.get(`${province}00000000`) ?? byCode.get(`${former}00000000`)
  const name = [currentName(sidoRow?.['name'] ?? sido), ...rest].join(' ')
  const partRow = byCode.get(`${code}00000`) ?? byCode.get(`${former}${code.slice(2)}00000`) ?? byName.get(name)
  const row = rest.length === 0 ? sidoRow : partRow
  const parent = rest.length === 0 ? '' : (names.get(shortName.split(' ').slice(0, -1).join(' ')) ?? '')
  const level = ['sido', 'sigungu', 'gu'][rest.length] ?? 'gu'
  return { code, name, shortName, level, parent, lat: Number(row?.['lat']), lon: Number(row?.['lon']) }
}

/** A city whose districts alone are in the table stands in the middle of them. */
function middleOf(parts: readonly Place[]): { lat: number; lon: number } {
  const mean = (of: (it: Place) => number): number => parts.reduce((sum, it) => sum + of(it), 0) / parts.length
  return { lat: mean((it) => it.lat), lon: mean((it) => it.lon) }
}

if (existsSync(`${source}/keco-2018/keco4.tsv`)) {
  importOccupations()
  importIndustries()
  importQualifications()
  importRegions()
} else {
  process.stdout.write(
    `Nothing to import: ${source} is not here. The code lists that ship with Onil stay as they are.\n`,
  )
}
