import type { Day } from '../../kernel/day.ts'
import { type Refusal, refusal } from '../../kernel/refusal.ts'
import { occupation, region } from '../reference/index.ts'
import { minimumWageOn } from './minimum-wage.ts'
import { hourly } from './pay.ts'
import { type Decided, undecided, withDecisions } from './review/review.ts'
import { openPrompts } from './prompts/open-prompts.ts'
import type { Vacancy } from './vacancy.ts'
import { type FieldFinding, dayThatCounts, findings } from './findings.ts'

/** What stands in the way of publishing: the fields that are missing or do not fit, by the code of their text. */
export type FieldFaults = Readonly<Record<string, string>>

/**
 * Whether a vacancy may be published on that day: everything an applicant must know is there (직업안정법 제8조), pay reaches the
 * minimum wage of the day the work starts (최저임금법 제6조), and no wording that the law forbids, unless a person allowed it.
 */
export function publishable(v: Vacancy, today: Day, decided: Decided = undecided): true | Refusal {
  const unfinished = incomplete(v, today)
  if (unfinished) return unfinished
  const low = belowMinimumWage(v, today)
  if (low) return low
  const found = withDecisions(findings(v, today), decided)
  const unlawful = found.find((f) => f.verdict === 'unlawful')
  return unlawful === undefined || unlawfulWording(unlawful, found)
}

// What a template asked and nobody filled in is no part of an offer: said with its words, beside the fields that are empty.
function incomplete(v: Vacancy, today: Day): Refusal | undefined {
  const [faults, open] = [missing(v, today), openPrompts(v)]
  const fields = { ...Object.fromEntries(open.map(({ field }) => [field, 'open-prompt'])), ...faults }
  if (Object.keys(faults).length > 0)
    return refusal('jobs.incomplete', 422, { fields, facts: { count: Object.keys(fields).length } })
  const [first] = open
  return first && refusal('jobs.open-prompts', 422, { fields, facts: { words: first.words, more: open.length - 1 } })
}

/** The refusal of forbidden wording: the first finding in its sentence, all of them for who reads it by program. */
function unlawfulWording(first: FieldFinding, all: readonly FieldFinding[]): Refusal {
  return refusal('jobs.unlawful-wording', 422, {
    article: first.article,
    facts: { words: first.words, instead: first.fix.ko, insteadEn: first.fix.en },
    fields: Object.fromEntries(all.filter((f) => f.verdict === 'unlawful').map((f) => [f.field, `wording.${f.rule}`])),
    findings: all,
  })
}

const needed = ['title', 'duties', 'address', 'hours'] as const

function missing(v: Vacancy, today: Day): FieldFaults {
  const faults: Record<string, string> = {}
  for (const field of needed) if (v[field].trim() === '') faults[field] = 'needed'
  if (occupation(v.occupation)?.level !== 4) faults['occupation'] = 'needed'
  if (region(v.region) === undefined) faults['region'] = 'needed'
  if (v.pay === undefined) faults['payMin'] = 'needed'
  else if (v.pay.max !== undefined && v.pay.max < v.pay.min) faults['payMax'] = 'below-least'
  if (v.closesOn !== undefined && v.closesOn < today) faults['closesOn'] = 'in-the-past'
  if (v.closesOn !== undefined && v.opensOn !== undefined && v.closesOn < v.opensOn)
    faults['closesOn'] = 'before-opening'
  v.needs.forEach((need, at) => {
    if (need.label.trim() === '') faults[`need-${at}-label`] = 'needed'
  })
  return faults
}

/** Refuses pay below the minimum wage of the day the work begins (the day of publishing when that is open). */
export function belowMinimumWage(
  v: Pick<Vacancy, 'pay' | 'weeklyHours' | 'startsOn'>,
  today: Day,
): Refusal | undefined {
  const least = minimumWageOn(dayThatCounts(v, today))
  if (v.pay === undefined || least === undefined) return undefined
  const offered = hourly(v.pay.min, v.pay.per, v.weeklyHours)
  if (offered >= least.value) return undefined
  return refusal('jobs.below-minimum-wage', 422, {
    article: '최저임금법 제6조',
    facts: { offered, least: least.value, year: least.from.slice(0, 4) },
    fields: { payMin: 'below-minimum' },
  })
}

/** A published offer may not be changed to the applicants' disadvantage without a just cause (채용절차법 제4조제2항). */
export function notWorse(before: Vacancy, after: Vacancy): true | Refusal {
  if (before.pay === undefined) return true
  const less =
    after.pay === undefined ||
    hourly(after.pay.min, after.pay.per, after.weeklyHours) < hourly(before.pay.min, before.pay.per, before.weeklyHours)
  const looser = before.employment === 'permanent' && after.employment !== 'permanent'
  return (
    !(less || looser) ||
    refusal('jobs.worse-than-advertised', 422, {
      article: '채용절차법 제4조제2항',
      fields: { [less ? 'payMin' : 'employment']: 'worse' },
    })
  )
}
