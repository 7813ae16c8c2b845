import { region } from '../../reference/index.ts'
import { monthly } from '../pay.ts'
import type { Vacancy } from '../vacancy.ts'

/** In what two vacancies agree. */
export type Agreed = 'employer' | 'title' | 'place' | 'pay' | 'duties'

type Seat = Pick<Vacancy, 'employerName' | 'title' | 'region'>
type Whole = Seat &
  Pick<Vacancy, 'organisation' | 'pay' | 'weeklyHours' | 'employment' | 'shift' | 'duties' | 'publishedAt' | 'id'>

const legalForms = /주식\s*회사|유한\s*(?:책임\s*)?회사|\(주\)|\(유\)|㈜|inc\.?|co\.?,?\s*ltd\.?/giu
const decoration = /급구|긴급|모집|채용|구인|공고|안내/gu

/** What vacancies of one seat share: employer, title and district, without the ways of writing them. '' where that says too little. */
export function seatOf({ employerName, title, region: code }: Seat): string {
  const employer = letters(employerName.replaceAll(legalForms, ''))
  const named = letters(title.normalize('NFKC').replaceAll(decoration, ''))
  const place = region(code)
  if (employer.length < 2 || named.length < 2 || place === undefined) return ''
  return `${employer}|${named}|${place.level === 'gu' ? place.parent : place.code}`
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/**
 * In what two vacancies of one seat agree, or undefined when they are two seats. Two that a company wrote here itself are two: it
 * meant them so. Pay, shift, contract and duties must not speak against it.
 */
export function agreed(a: Whole, b: Whole): readonly Agreed[] | undefined {
  if (a.organisation !== undefined && b.organisation !== undefined) return undefined
  if (seatOf(a) === '' || seatOf(a) !== seatOf(b)) return undefined
  if (a.employment !== b.employment || a.shift !== b.shift) return undefined
  const pay = payAgrees(a, b)
  const duties = dutiesAgree(a.duties, b.duties)
  if (pay === false || duties === false) return undefined
  return ['employer', 'title', 'place', ...(pay ? (['pay'] as const) : []), ...(duties ? (['duties'] as const) : [])]
}

// undefined: one of them does not say. Rounding between periods is no difference.
function payAgrees(a: Whole, b: Whole): boolean | undefined {
  if (!a.pay || !b.pay) return undefined
  const [one, other] = [a, b].map(({ pay, weeklyHours }) => (pay ? monthly(pay.min, pay.per, weeklyHours) : 0))
  return one !== undefined && other !== undefined && Math.abs(one - other) <= Math.max(one, other) * 0.01
}

function dutiesAgree(a: string, b: string): boolean | undefined {
  const [one, other] = [pairs(a), pairs(b)]
  if (one.size === 0 || other.size === 0) return undefined
  const shared = [...one].filter((pair) => other.has(pair)).length
  return shared / (one.size + other.size - shared) >= 0.5
}

function pairs(text: string): ReadonlySet<string> {
  const plain = letters(text)
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, n) => plain.slice(n, n + 2)))
}

/** Which one each vacancy of a seat stands behind; undefined for those that stand for themselves. The company's own comes first, then the oldest. */
export function behind(vacancies: readonly Whole[]): ReadonlyMap<string, string | undefined> {
  const leaders: Whole[] = []
  return new Map(
    [...vacancies].sort(byRight).map((v) => {
      const leader = leaders.find((one) => agreed(one, v) !== undefined)
      if (leader === undefined) leaders.push(v)
      return [v.id, leader?.id]
    }),
  )
}

function byRight(a: Whole, b: Whole): number {
  const own = Number(b.organisation !== undefined) - Number(a.organisation !== undefined)
  const age = (a.publishedAt?.getTime() ?? 0) - (b.publishedAt?.getTime() ?? 0)
  return own || age || (a.id < b.id ? -1 : 1)
}
