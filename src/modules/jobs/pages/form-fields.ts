import { qualification } from '../../reference/index.ts'
import type { VacancyInput } from '../contract.ts'
import { needKinds } from '../contract.ts'
import type { Vacancy } from '../vacancy.ts'

/** The fields of the form as strings, as they are typed, kept and drafted. */
export type Typed = Readonly<Record<string, string>>

const plain = [
  'title',
  'titleEn',
  'duties',
  'dutiesEn',
  'occupation',
  'region',
  'address',
  'payNote',
  'employment',
  'hours',
  'shift',
  'education',
  'benefits',
  'startsOn',
  'opensOn',
  'closesOn',
] as const
const whole = ['weeklyHours', 'careerMonths', 'posts'] as const
const mostNeeds = 20

/** What was posted, strings only. */
export function typedIn(body: Readonly<Record<string, unknown>>): Typed {
  return Object.fromEntries(
    Object.entries(body).filter((e): e is [string, string] => typeof e[1] === 'string' && !e[0].startsWith('_')),
  )
}

/** A stored vacancy as the form shows it. */
export function fieldsOf(v: Vacancy): Typed {
  const strings = Object.fromEntries(plain.map((name) => [name, v[name] ?? '']))
  const numbers = Object.fromEntries(whole.map((name) => [name, String(v[name])]))
  const needs = Object.fromEntries(
    v.needs.flatMap((need, n) => [
      [`need-${n}-id`, need.id],
      [`need-${n}-kind`, need.kind],
      [`need-${n}-label`, need.label],
      [`need-${n}-labelEn`, need.labelEn ?? ''],
      [`need-${n}-required`, need.required ? 'yes' : 'no'],
      [`need-${n}-months`, need.months === undefined ? '' : String(need.months)],
    ]),
  )
  return {
    ...strings,
    ...numbers,
    ...needs,
    payPer: v.pay?.per ?? 'month',
    payMin: v.pay ? String(v.pay.min) : '',
    payMax: v.pay?.max === undefined ? '' : String(v.pay.max),
  }
}

/** How many questions the form holds. */
export function needCount(typed: Typed): number {
  return Math.min(
    mostNeeds,
    1 +
      Math.max(
        -1,
        ...Object.keys(typed)
          .flatMap((name) => /^need-(\d{1,2})-kind$/u.exec(name)?.[1] ?? [])
          .map(Number),
      ),
  )
}

/** One more question at the end. */
export function withNeed(typed: Typed): Typed {
  const n = needCount(typed)
  return n >= mostNeeds
    ? typed
    : { ...typed, [`need-${n}-kind`]: 'qualification', [`need-${n}-label`]: '', [`need-${n}-required`]: 'yes' }
}

/** Without question `gone`; those after it move up. Everything else stays as typed. */
export function withoutNeed(typed: Typed, gone: number): Typed {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => {
      const [, at, field] = /^need-(\d{1,2})-(\w+)$/u.exec(name) ?? []
      if (at === undefined || Number(at) < gone) return [[name, value]]
      return Number(at) === gone ? [] : [[`need-${Number(at) - 1}-${field}`, value]]
    }),
  )
}

/** The typed fields as the operation takes them. Amounts may have commas; what is no number is left to the operation to refuse. */
export function contentIn(typed: Typed): VacancyInput {
  const given = Object.fromEntries(plain.flatMap((name) => (typed[name] ? [[name, typed[name]]] : [])))
  const numbers = Object.fromEntries(whole.flatMap((name) => (typed[name] ? [[name, amount(typed[name])]] : [])))
  const max = typed['payMax'] ? { max: amount(typed['payMax']) } : {}
  const pay = typed['payMin']
    ? {
        pay: {
          per: oneOf(['hour', 'day', 'month', 'year'] as const, typed['payPer'], 'month'),
          min: amount(typed['payMin']),
          ...max,
        },
      }
    : {}
  return { ...given, ...numbers, ...pay, needs: Array.from({ length: needCount(typed) }, (_, n) => needIn(typed, n)) }
}

function needIn(typed: Typed, n: number): NonNullable<VacancyInput['needs']>[number] {
  const at = (field: string): string => typed[`need-${n}-${field}`] ?? ''
  const kind = oneOf(needKinds, at('kind'), 'text')
  const known = kind === 'qualification' ? qualification(at('label'))?.id : undefined
  return {
    kind,
    label: at('label'),
    required: at('required') !== 'no',
    ...(at('id') && { id: at('id') }),
    ...(at('labelEn') && { labelEn: at('labelEn') }),
    ...(known && { qualification: known }),
    ...(at('months') && { months: amount(at('months')) }),
  }
}

function amount(text: string): number {
  const digits = text.replace(/[\s,원]/gu, '')
  return digits === '' ? Number.NaN : Number(digits)
}

function oneOf<T extends string>(allowed: readonly T[], value: string | undefined, otherwise: T): T {
  return allowed.find((one) => one === value) ?? otherwise
}

/** Names of refused fields as the form has them: the operation speaks of content.pay.min, the form of payMin. */
export function formNames(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, says]) => [formName(name), says]))
}

function formName(name: string): string {
  const inner = name.replace(/^content\./u, '')
  if (inner.startsWith('pay.')) return inner === 'pay.max' ? 'payMax' : 'payMin'
  return inner.replace(/^needs\.(\d+)\.(\w+)$/u, 'need-$1-$2')
}
