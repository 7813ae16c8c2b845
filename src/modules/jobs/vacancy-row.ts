import type { Insertable, Selectable } from 'kysely'
import { z } from 'zod'
import { type Day, toDay } from '../../kernel/day.ts'
import { type Id, toId } from '../../kernel/id.ts'
import { needKinds } from './contract.ts'
import { seatOf } from './same/seat.ts'
import type { JobsTables, VacancyTable } from './tables.ts'
import type { Need, Pay, Vacancy } from './vacancy.ts'

/** A row as it is read, with the name of its source. */
export type VacancyRow = Selectable<VacancyTable> & { source_name: string | null; source_page: string | null }

const Needs = z.array(
  z.object({
    id: z.string(),
    kind: z.enum(needKinds),
    label: z.string(),
    labelEn: z.string().exactOptional(),
    required: z.boolean(),
    qualification: z.string().exactOptional(),
    months: z.number().exactOptional(),
  }),
)

/** A vacancy from its row. */
export function fromRow(r: VacancyRow): Vacancy {
  return {
    id: toId<'Vacancy'>(r.id),
    employerName: r.employer_name,
    employerVerified: r.employer_verified,
    title: r.title,
    duties: r.duties,
    occupation: r.occupation,
    region: r.region,
    address: r.address,
    payNote: r.pay_note,
    employment: r.employment,
    hours: r.hours,
    weeklyHours: r.weekly_hours,
    shift: r.shift,
    education: r.education,
    careerMonths: r.career_months,
    posts: r.posts,
    benefits: r.benefits,
    needs: needsOf(r.needs),
    source: r.source,
    demo: r.demo,
    createdAt: r.created_at,
    updatedAt: r.updated_at,
    ...maybe(r),
  }
}

type Maybe = Pick<
  Vacancy,
  | 'organisation'
  | 'employerNameEn'
  | 'employerSize'
  | 'employerNumber'
  | 'titleEn'
  | 'dutiesEn'
  | 'pay'
  | 'startsOn'
  | 'opensOn'
  | 'closesOn'
  | 'sourceName'
  | 'sourceUrl'
  | 'externalId'
  | 'publishedAt'
  | 'closedAt'
  | 'closeReason'
  | 'moved'
  | 'sameAs'
  | 'confirmBy'
  | 'takenDownAt'
  | 'discardedAt'
>

function maybe(r: VacancyRow): Maybe {
  const pay = payOf(r)
  return {
    ...some('organisation', r.organisation_id, (id): Id<'Organisation'> => toId(id)),
    ...some('employerNameEn', r.employer_name_en, same),
    ...some('employerSize', r.employer_size, same),
    ...some('employerNumber', r.employer_number, same),
    ...some('titleEn', r.title_en, same),
    ...some('dutiesEn', r.duties_en, same),
    ...some('pay', pay, same),
    ...some('startsOn', r.starts_on, day),
    ...some('opensOn', r.opens_on, day),
    ...some('closesOn', r.closes_on, day),
    ...some('sourceName', r.source_name, same),
    ...some('sourceUrl', r.source_url ?? r.source_page, same),
    ...some('externalId', r.external_id, same),
    ...some('publishedAt', r.published_at, same),
    ...some('closedAt', r.closed_at, same),
    ...some('closeReason', r.close_reason, same),
    ...some('moved', movedOf(r), same),
    ...some('takenDownAt', r.taken_down_at, same),
    ...some('discardedAt', r.discarded_at, same),
    ...some('confirmBy', confirmBy(r), day),
    ...some('sameAs', r.same_as, (id): Id<'Vacancy'> => toId(id)),
  }
}

function payOf(r: VacancyRow): Pay | null {
  if (r.pay_per === null || r.pay_min === null) return null
  return { per: r.pay_per, min: r.pay_min, ...(r.pay_max !== null && { max: r.pay_max }) }
}

// Whoever touched it since has answered.
function confirmBy(r: VacancyRow): string | null {
  return r.asked_at !== null && r.closed_at === null && r.updated_at < r.asked_at ? r.answer_by : null
}

// Once the employer sets another day, that day is theirs and was not moved.
function movedOf(r: VacancyRow): NonNullable<Vacancy['moved']> | null {
  if (r.moved_from === null || r.moved_incident === null || r.moved_to !== r.closes_on) return null
  return { from: toDay(r.moved_from), incident: r.moved_incident }
}

const same = <T>(value: T): T => value
const day = (value: string): Day => toDay(value)

function some<K extends string, V, T>(key: K, value: V | null, to: (value: V) => T): { [P in K]?: T }
function some<V>(key: string, value: V | null, to: (value: V) => unknown): Record<string, unknown> {
  return value === null ? {} : { [key]: to(value) }
}

function needsOf(value: unknown): readonly Need[] {
  return Needs.parse(value)
}

function payColumns(
  pay: Vacancy['pay'],
): Pick<Insertable<JobsTables['jobs.vacancy']>, 'pay_per' | 'pay_min' | 'pay_max'> {
  return { pay_per: pay?.per ?? null, pay_min: pay?.min ?? null, pay_max: pay?.max ?? null }
}

type EmployerColumns = 'employer_name' | 'employer_name_en' | 'employer_verified' | 'employer_size' | 'employer_number'

function employerColumns(v: Vacancy): Pick<Insertable<JobsTables['jobs.vacancy']>, EmployerColumns> {
  return {
    employer_name: v.employerName,
    employer_name_en: v.employerNameEn ?? null,
    employer_verified: v.employerVerified,
    employer_size: v.employerSize ?? null,
    employer_number: v.employerNumber ?? null,
  }
}

/** The row of a vacancy, to be written. */
export function toRow(v: Vacancy): Insertable<JobsTables['jobs.vacancy']> {
  return {
    id: v.id,
    organisation_id: v.organisation ?? null,
    ...employerColumns(v),
    title: v.title,
    title_en: v.titleEn ?? null,
    duties: v.duties,
    duties_en: v.dutiesEn ?? null,
    occupation: v.occupation,
    region: v.region,
    address: v.address,
    ...payColumns(v.pay),
    pay_note: v.payNote,
    employment: v.employment,
    hours: v.hours,
    weekly_hours: v.weeklyHours,
    shift: v.shift,
    education: v.education,
    career_months: v.careerMonths,
    posts: v.posts,
    benefits: v.benefits,
    starts_on: v.startsOn ?? null,
    opens_on: v.opensOn ?? null,
    closes_on: v.closesOn ?? null,
    needs: JSON.stringify(v.needs),
    source: v.source,
    source_url: v.sourceUrl ?? null,
    external_id: v.externalId ?? null,
    content_hash: null,
    seat: seatOf(v),
    seen_in: null,
    demo: v.demo,
    created_at: v.createdAt,
    updated_at: v.updatedAt,
    published_at: v.publishedAt ?? null,
    ended_at: null,
    closed_at: v.closedAt ?? null,
    close_reason: v.closeReason ?? null,
  }
}
