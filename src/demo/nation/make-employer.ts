import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { chance, type Chance } from '../town/chance.ts'
import { type MarketPlace, type MarketSetting, jobs, places, settings } from '../market/tables.ts'
import { skewed, weighted } from './skewed.ts'

/** A generated employer; nobody's firm. */
export type GeneratedEmployer = {
  readonly name: string
  readonly setting: MarketSetting
  readonly place: MarketPlace
  readonly people: number
  readonly verified: boolean
}

const parts = z.record(z.string(), z.array(z.string())).parse(
  Object.fromEntries(
    z
      .array(z.object({ part: z.string(), words: z.string() }))
      .parse(parse(readFileSync(new URL('./data/name-parts.tsv', import.meta.url)), { columns: true, delimiter: '\t' }))
      .map(({ part, words }) => [part, words.split('|')]),
  ),
)
const settingOf = weighted([...settings.values()], ({ setting }) =>
  jobs.reduce((sum, job) => sum + (job.setting === setting ? job.count : 0), 0),
)
const usualPlaces = new Map(
  [...settings.values()].map(({ setting, places: kind }) => {
    const kinds = kind === 'both' ? ['works', 'town'] : [kind]
    return [setting, places.filter((one) => kinds.some((it) => one.kinds.includes(it)))]
  }),
)
const [evenPlaces, evenPeople, largest] = [12, 100, 4000]

/** The employer of a rank, 0 having the most vacancies: the same in every run. */
export function makeEmployer(seed: number, rank: number): GeneratedEmployer {
  const luck = chance(seed, `employer ${rank}`)
  const setting = settingOf(luck)
  const people = Math.round(((largest * evenPeople) / (rank + evenPeople)) * (luck.between(50, 150) / 100))
  return {
    name: `${nameOf(luck)} ${luck.oneOf(setting.employers)}`,
    setting,
    place: placeOf(setting, luck),
    people: people + luck.between(1, 12),
    verified: luck.between(1, 10) > 2,
  }
}

/** A place for such work: mostly where it is usual, the best known more often. */
export function placeOf({ setting }: MarketSetting, luck: Chance): MarketPlace {
  const usual = luck.between(1, 6) === 1 ? places : (usualPlaces.get(setting) ?? places)
  const place = usual[skewed(luck, usual.length, evenPlaces)]
  if (place === undefined) throw new RangeError(`no place for ${setting}`)
  return place
}

function nameOf(luck: Chance): string {
  return ['first', 'second', 'third'].map((part) => luck.oneOf(parts[part] ?? [])).join('')
}
