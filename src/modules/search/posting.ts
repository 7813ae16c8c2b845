import { type Vacancy, hourly, monthly } from '../jobs/index.ts'
import { region, sidoOf } from '../reference/index.ts'
import { firmBandOf, hourBandOf, licenceOf } from './bands.ts'
import { documentOf } from './document.ts'
import { accessesIn, benefitsIn } from './offers.ts'

/** What a result shows of a vacancy: kept beside the index, so that a page is one query. */
export type Card = {
  readonly id: string
  readonly title: string
  readonly titleEn?: string
  readonly employer: string
  readonly employerEn?: string
  readonly verified: boolean
  readonly pay?: Vacancy['pay']
  readonly weeklyHours: number
  readonly region: string
  readonly employment: Vacancy['employment']
  readonly hours: string
  readonly shift: Vacancy['shift']
  readonly careerMonths: number
  readonly needs: number
  readonly closesOn?: string
  readonly source: string
  readonly sourceName?: string
  readonly demo: boolean
  readonly publishedAt: string
  readonly closed: boolean
  /** Its employer is named for unpaid wages. Not kept beside the index: it is put on when the card is read. */
  readonly named?: true
}

/** A row of the index. */
export type Posting = {
  vacancy_id: string
  published_at: string
  opens_on: string
  open_until: string
  sido: string
  sigungu: string
  region: string
  occupation: string
  employment: string
  shift: string
  career: number
  pay_month: number | null
  pay_hour: number | null
  hours: string
  education: string
  licence: string
  benefit: number
  access: number
  firm: string
  source: string
  feat: string[]
  card: Card
}

/** The row of a published vacancy; undefined for a draft, one that was taken down, and one whose seat another stands for. */
export function postingOf(v: Vacancy): Posting | undefined {
  if (v.publishedAt === undefined || v.sameAs !== undefined || v.takenDownAt !== undefined) return undefined
  const place = region(v.region)
  return {
    vacancy_id: v.id,
    published_at: v.publishedAt.toISOString(),
    opens_on: v.opensOn ?? v.publishedAt.toISOString().slice(0, 10),
    open_until: openUntil(v),
    sido: sidoOf(v.region)?.code ?? '',
    sigungu: (place?.level === 'gu' ? place.parent : place?.code) ?? '',
    region: v.region,
    occupation: v.occupation,
    employment: v.employment,
    shift: v.shift,
    career: v.careerMonths,
    hours: hourBandOf(v),
    education: v.education,
    licence: licenceOf(v),
    benefit: benefitsIn(v.benefits),
    access: accessesIn(`${v.duties}\n${v.benefits}`),
    firm: firmBandOf(v),
    source: v.source,
    feat: [...documentOf(v).terms],
    card: cardOf(v, v.publishedAt),
    pay_month: v.pay ? monthly(v.pay.min, v.pay.per, v.weeklyHours) : null,
    pay_hour: v.pay ? hourly(v.pay.min, v.pay.per, v.weeklyHours) : null,
  }
}

// The last day it takes applications; a closed one is past from the day it was closed.
function openUntil(v: Vacancy): string {
  return v.closedAt ? '1900-01-01' : (v.closesOn ?? '9999-12-31')
}

function cardOf(v: Vacancy, published: Date): Card {
  return {
    id: v.id,
    title: v.title,
    employer: v.employerName,
    verified: v.employerVerified,
    weeklyHours: v.weeklyHours,
    region: v.region,
    employment: v.employment,
    hours: v.hours,
    shift: v.shift,
    careerMonths: v.careerMonths,
    needs: v.needs.length,
    source: v.source,
    demo: v.demo,
    publishedAt: published.toISOString(),
    closed: v.closedAt !== undefined,
    ...(v.titleEn && { titleEn: v.titleEn }),
    ...(v.employerNameEn && { employerEn: v.employerNameEn }),
    ...(v.pay && { pay: v.pay }),
    ...(v.closesOn && { closesOn: v.closesOn }),
    ...(v.sourceName && { sourceName: v.sourceName }),
  }
}
