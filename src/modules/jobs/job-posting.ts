import { addDays, startOf } from '../../kernel/day.ts'
import { occupation, region, sidoOf } from '../reference/index.ts'
import type { Employment } from './contract.ts'
import type { Vacancy } from './vacancy.ts'

const types: Readonly<Record<Employment, readonly string[]>> = {
  permanent: ['FULL_TIME'],
  'fixed-term': ['TEMPORARY'],
  'part-time': ['PART_TIME'],
  daily: ['PER_DIEM'],
  intern: ['INTERN'],
}

/** A vacancy as schema.org JobPosting. What the visible page does not say is not in it. */
export function jobPosting(v: Vacancy, url: string): Record<string, unknown> {
  const job = occupation(v.occupation)
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: v.title,
    description: v.duties
      .split(/\n+/u)
      .map((p) => `<p>${escaped(p)}</p>`)
      .join(''),
    datePosted: v.publishedAt?.toISOString(),
    identifier: { '@type': 'PropertyValue', name: v.sourceName ?? '온일', value: v.externalId ?? v.id },
    url,
    hiringOrganization: { '@type': 'Organization', name: v.employerName },
    jobLocation: place(v),
    employmentType: types[v.employment],
    totalJobOpenings: v.posts,
    directApply: v.organisation !== undefined,
    ...(v.closesOn && { validThrough: new Date(startOf(addDays(v.closesOn, 1)).getTime() - 1000).toISOString() }),
    ...(v.pay && { baseSalary: salary(v.pay) }),
    ...(job && {
      occupationalCategory: { '@type': 'CategoryCode', codeValue: job.code, name: job.name, inCodeSet: 'KECO 2018' },
    }),
    ...(v.hours && { workHours: v.hours }),
    ...(v.benefits && { jobBenefits: v.benefits }),
    ...(v.startsOn && { jobStartDate: v.startsOn }),
    ...(v.needs.length > 0 && { qualifications: v.needs.map((n) => n.label).join(', ') }),
    ...(v.careerMonths > 0 && {
      experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: v.careerMonths },
    }),
  }
}

function place(v: Vacancy): Record<string, unknown> {
  const [sido, here] = [sidoOf(v.region), region(v.region)]
  const locality = here && sido && here.code !== sido.code ? here.name.slice(sido.name.length).trim() : undefined
  const address = {
    '@type': 'PostalAddress',
    addressCountry: 'KR',
    addressRegion: sido?.name,
    addressLocality: locality,
    streetAddress: v.address || undefined,
  }
  return { '@type': 'Place', address }
}

function salary({ per, min, max }: NonNullable<Vacancy['pay']>): Record<string, unknown> {
  const value = max === undefined || max === min ? { value: min } : { minValue: min, maxValue: max }
  return {
    '@type': 'MonetaryAmount',
    currency: 'KRW',
    value: { '@type': 'QuantitativeValue', unitText: per.toUpperCase(), ...value },
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
