import type { Outcome } from '../../../kernel/refusal.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { type WishesInput, wishedShifts } from '../contract.ts'
import { messages } from '../messages.ts'
import { type Named, occupationsNamed, regionsNamed } from '../named-codes.ts'

/** A form that came back: what was typed, and what is wrong with it in words. */
export type Posted = {
  readonly typed: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

/** The texts of a posted form, to fill it again. */
export function textsOf(body: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(body).filter((e): e is [string, string] => typeof e[1] === 'string'))
}

/** The refused fields of an outcome in words. */
export function saidErrors(outcome: Outcome<unknown> | undefined, lang: Lang): Record<string, string> {
  if (outcome === undefined || outcome.ok) return {}
  const { errors } = messages[lang]
  return Object.fromEntries(
    Object.entries(outcome.refusal.fields ?? {}).map(([name, code]) => [
      name.split('.')[0] ?? name,
      errors[code] ?? code,
    ]),
  )
}

/** Wishes as typed: names become codes; a name that means nothing is an error that says so. */
export function readWishes(
  body: Readonly<Record<string, unknown>>,
  lang: Lang,
): { wishes: Record<keyof WishesInput, unknown>; errors: Record<string, string> } {
  const typed = textsOf(body)
  const regions = regionsNamed(typed['regions'] ?? '')
  const occupations = occupationsNamed(typed['occupations'] ?? '')
  const pay = (typed['payMonthlyMin'] ?? '').replaceAll(/[,\s원]/g, '')
  const t = messages[lang]
  const unknown = (name: string, { unknown: words }: Named): Record<string, string> =>
    words.length > 0 ? { [name]: t.unknown(words.join(', ')) } : {}
  return {
    wishes: {
      startOn: typed['startOn'],
      regions: regions.codes,
      occupations: occupations.codes,
      payMonthlyMin: pay === '' ? undefined : Number(pay),
      shifts: wishedShifts.filter((s) => typed[`shift-${s}`] !== undefined),
    },
    errors: {
      ...unknown('regions', regions),
      ...unknown('occupations', occupations),
      ...(/^\d{0,9}$/.test(pay) ? {} : { payMonthlyMin: t.errors['pay'] ?? '' }),
    },
  }
}
