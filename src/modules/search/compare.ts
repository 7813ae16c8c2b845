import { type Day, dayOf } from '../../kernel/day.ts'
import type { Lang } from '../../platform/http/page-call.ts'
import { duration, until } from '../../web/format.ts'
import { type Vacancy, isOpen, payOtherwise, payText, regionText, words } from '../jobs/index.ts'
import { messages as distanceTexts } from './distance-messages.ts'
import { qualification, region } from '../reference/index.ts'
import { mineTexts } from './mine-messages.ts'
import { metresFrom } from './nearness.ts'

/** How many may stand side by side. */
export const most = 4

/** What is compared. */
export type RowName = keyof (typeof mineTexts)['ko']['rows']
/** One line: what each vacancy says of it, and whether they differ. */
export type Compared = { readonly name: RowName; readonly values: readonly string[]; readonly differs: boolean }

/** From where distances are measured, who is named for unpaid wages until when, and in which language and on which day it is said. */
export type Look = {
  readonly lang: Lang
  readonly today: Day
  readonly near?: string | undefined
  readonly named?: ReadonlyMap<string, Day>
}

/** The ids of an address: `ids=a,b` or `ids=a&ids=b`, each once. What is no id is left out. */
export function idsOf(given: string | readonly string[] | undefined): string[] {
  const all = [given ?? []].flat().flatMap((one) => one.split(','))
  return [...new Set(all.filter((one) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(one)))]
}

/** Vacancies line by line. A line that no vacancy has anything to say about is left out. */
export function compare(vacancies: readonly Vacancy[], look: Look): readonly Compared[] {
  const allMonthly = vacancies.every(({ pay }) => pay === undefined || pay.per === 'month')
  return Object.entries(readers).flatMap(([name, read]): Compared[] => {
    const said = vacancies.map((v) => read(v, look))
    const isEmpty = said.every((one) => one === undefined) || (name === 'monthly' && allMonthly)
    if (isEmpty || !isRow(name)) return []
    const values = said.map((one) => one ?? mineTexts[look.lang].none)
    return [{ name, values, differs: new Set(values).size > 1 }]
  })
}

function isRow(name: string): name is RowName {
  return name in mineTexts.ko.rows
}

type Reader = (v: Vacancy, look: Look) => string | undefined

const readers: Readonly<Record<RowName, Reader>> = {
  employer: (v, { lang }) => {
    const t = mineTexts[lang]
    const name = lang === 'en' ? (v.employerNameEn ?? v.employerName) : v.employerName
    return `${name} (${v.employerVerified ? t.verified : t.notVerified})`
  },
  wages: (v, look) => wagesText(v, look),
  pay: (v, { lang }) => v.pay && payText(v.pay, lang),
  monthly: (v, { lang }) =>
    v.pay && (v.pay.per === 'month' ? payText(v.pay, lang) : payOtherwise(v.pay, v.weeklyHours, lang)),
  hours: (v, { lang }) => [v.hours, words[lang].shift[v.shift]].filter(Boolean).join(' · '),
  weekly: (v, { lang }) => weekText(v.weeklyHours, lang),
  place: (v, { lang }) => placeOf(v, lang),
  away: (v, { lang, near }) => (near === undefined ? undefined : away(v, near, lang)),
  contract: (v, { lang }) => words[lang].employment[v.employment],
  career: (v, { lang }) => {
    const t = mineTexts[lang]
    const career = v.careerMonths === 0 ? t.noCareer : t.careerOf(duration(v.careerMonths, lang))
    return `${career} · ${words[lang].education[v.education]}`
  },
  licence: (v, { lang }) => licences(v, lang),
  benefits: (v) => (v.benefits.trim() === '' ? undefined : v.benefits.trim().replaceAll(/\s*\n+\s*/gu, ' · ')),
  closes: closing,
}

// Said of each as soon as one of them is on the list: a blank would look like an answer.
function wagesText({ id }: Vacancy, { lang, today, named }: Look): string | undefined {
  if (named === undefined || named.size === 0) return undefined
  const [t, to] = [mineTexts[lang], named.get(id)]
  return to === undefined ? t.notNamed : t.named(until(to, today, lang))
}

function weekText(hours: number, lang: Lang): string | undefined {
  if (hours <= 0) return undefined
  return lang === 'ko' ? `${hours}시간` : `${hours} hours`
}

// An address may begin with the region's name already. It is written in Korean: in English the district says where; the vacancy has the rest.
function placeOf({ region: code, address }: Vacancy, lang: Lang): string | undefined {
  const name = region(code)?.name ?? ''
  const district = regionText(code, lang)
  if (lang === 'en' && district !== '') return district
  const said =
    name !== '' && address.startsWith(name) ? address : [district, address].filter((one) => one !== '').join(' ')
  return said === '' ? undefined : said
}

function away(v: Vacancy, near: string, lang: Lang): string {
  const metres = metresFrom(near).get(v.region)
  if (metres === undefined) return mineTexts[lang].unknownAway
  const t = distanceTexts[lang]
  return near === v.region ? t.same : t.away(Math.max(1, Math.round(metres / 1000)))
}

function licences(v: Vacancy, lang: Lang): string {
  const asked = v.needs.filter(({ kind }) => kind === 'qualification')
  if (asked.length === 0) return mineTexts[lang].noLicence
  return asked.map((need) => licence(need, lang)).join(', ')
}

// By its name where it is one of the list: what is asked may be a whole sentence.
function licence({ label, labelEn, qualification: id, required }: Vacancy['needs'][number], lang: Lang): string {
  const said = lang === 'en' ? (labelEn ?? label) : label
  const name = (id && qualification(id)?.name) || said
  return required ? name : mineTexts[lang].welcome(name)
}

function closing(v: Vacancy, { lang, today }: Look): string {
  const t = mineTexts[lang]
  if (!isOpen(v, today) && v.closedAt) return `${t.ended} (${until(dayOf(v.closedAt), today, lang)})`
  if (v.closesOn === undefined) return t.until
  return v.closesOn < today ? t.ended : until(v.closesOn, today, lang)
}
