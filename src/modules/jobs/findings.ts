import type { Day } from '../../kernel/day.ts'
import type { Vacancy } from './vacancy.ts'
import { type WordingFinding, checkWording } from './wording/check-wording.ts'

/** A finding with the field of the form that holds its words. */
export type FieldFinding = WordingFinding & { readonly field: string }

/** The texts of a vacancy that will be public. */
export type PublicTexts = Pick<Vacancy, 'title' | 'duties' | 'payNote' | 'hours' | 'benefits' | 'startsOn'> & {
  readonly titleEn?: string | undefined
  readonly dutiesEn?: string | undefined
  readonly needs: readonly { readonly label: string; readonly labelEn?: string | undefined }[]
}

/** The day whose law counts: the first day of work, or the day of publishing when that is open or past. */
export function dayThatCounts(v: { readonly startsOn?: Day | undefined }, today: Day): Day {
  return v.startsOn !== undefined && v.startsOn > today ? v.startsOn : today
}

/** Every finding in the texts that will be public, field by field. */
export function findings(v: PublicTexts, today: Day): readonly FieldFinding[] {
  const day = dayThatCounts(v, today)
  return textsOf(v).flatMap(([field, text]) =>
    checkWording(text, { day, dated: true, title: v.title }).findings.map((finding) => ({ ...finding, field })),
  )
}

/** One of those texts. */
export function textOf(v: PublicTexts, field: string): string {
  return textsOf(v).find(([name]) => name === field)?.[1] ?? ''
}

/** All of them that are not empty, by the field of the form. */
export function textsOf(v: PublicTexts): [field: string, text: string][] {
  const texts: [string, string | undefined][] = [
    ['title', v.title],
    ['duties', v.duties],
    ['payNote', v.payNote],
    ['hours', v.hours],
    ['benefits', v.benefits],
    ['titleEn', v.titleEn],
    ['dutiesEn', v.dutiesEn],
    ...v.needs.flatMap((need, at): [string, string | undefined][] => [
      [`need-${at}-label`, need.label],
      [`need-${at}-labelEn`, need.labelEn],
    ]),
  ]
  return texts.flatMap(([field, text]) => (text ? [[field, text]] : []))
}
