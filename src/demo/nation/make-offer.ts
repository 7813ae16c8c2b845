import { readFileSync } from 'node:fs'
import { type Day, addDays, startOf } from '../../kernel/day.ts'
import type { Vacancy } from '../../modules/jobs/index.ts'
import { type Chance, chance } from '../town/chance.ts'
import { type MarketRecord, makeRecord } from '../market/make-market.ts'
import { townName } from '../market/make-title.ts'
import { type MarketJob, jobs } from '../market/tables.ts'
import { generatedId } from './generated-id.ts'
import { type GeneratedEmployer, makeEmployer, placeOf } from './make-employer.ts'
import type { Size } from './scales.ts'
import { skewed, weighted } from './skewed.ts'

/** What everything of one run is made from. */
export type World = { readonly seed: number; readonly day: Day; readonly size: Size }

const lines = readFileSync(new URL('./data/lines.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
const jobOf = new Map(
  [...new Set(jobs.map((job) => job.setting))].map((setting) => [
    setting,
    weighted(
      jobs.filter((job) => job.setting === setting),
      ({ count }) => count,
    ),
  ]),
)
const kinds = new Map(jobs.map((job, kind) => [job, kind]))
const evenEmployers = 100
/** Made up, as all of this: pay of regions and occupations differs from the usual by some hundredths. */
const worthOfRegion: Readonly<Record<string, number>> = { '11': 1.06, '41': 1.02, '36': 1.02, '31': 1.03 }

/** The n-th vacancy: each employer has one, the others are spread unevenly. The same in every run. */
export function makeOffer({ seed, day, size }: World, n: number): Vacancy {
  const luck = chance(seed, `vacancy ${n}`)
  const rank = n < size.employers ? n : skewed(luck, size.employers, evenEmployers)
  const employer = makeEmployer(seed, rank)
  const job = jobOf.get(employer.setting.setting)?.(luck) ?? luck.oneOf(jobs)
  const place = luck.between(1, 5) === 1 ? placeOf(employer.setting, luck) : employer.place
  const record = makeRecord(job, kinds.get(job) ?? 0, luck.between(0, 9999), {
    id: String(n),
    day: addDays(day, -1), // nothing is published in the future
    luck,
    employer: employer.name,
    place,
    worth: (worthOfRegion[place.region.slice(0, 2)] ?? 0.98) * worthOfJob(job),
  })
  return vacancyOf(record, employer, luck, {
    id: generatedId(day, seed, 'vacancy', n),
    organisation: generatedId(day, seed, 'employer', rank),
    needs: record.needs.map(({ label, required }, at) => ({
      id: generatedId(day, seed, 'need', n * 4 + at),
      kind: 'text',
      label,
      required,
    })),
  })
}

type Ids = Pick<Vacancy, 'id' | 'organisation' | 'needs'>

function vacancyOf(r: MarketRecord, employer: GeneratedEmployer, luck: Chance, ids: Ids): Vacancy {
  const {
    id: _id,
    publishedOn,
    employer: employerName,
    payPer,
    payMin,
    payMax,
    closesOn,
    needs: _needs,
    ...content
  } = r
  const made = new Date(startOf(publishedOn).getTime() + luck.between(8 * 60, 20 * 60) * 60_000)
  return {
    ...content,
    ...ids,
    employerName,
    employerVerified: employer.verified,
    duties: `${r.duties}\n${lineOf(r, employer, luck)}`,
    pay: { per: payPer, min: payMin, ...(payMax !== undefined && { max: payMax }) },
    ...(closesOn && { closesOn }),
    source: 'onil',
    demo: true,
    createdAt: made,
    updatedAt: made,
    publishedAt: made,
  }
}

function lineOf(r: MarketRecord, { name, people }: GeneratedEmployer, luck: Chance): string {
  const values: Readonly<Record<string, string | number>> = {
    employer: name,
    town: townName(r.region),
    people: Math.max(2, Math.min(people, luck.between(2, 40))),
    weeks: luck.between(1, 4),
    days: luck.between(3, 14),
    posts: r.posts,
    teams: luck.between(2, 4),
  }
  return luck.oneOf(lines).replace(/\{([a-z]+)\}/gu, (_, key: string) => String(values[key] ?? ''))
}

/** From .94 to 1.14, by occupation. */
function worthOfJob({ keco }: MarketJob): number {
  return 0.94 + ((Number(keco) * 37) % 21) / 100
}
