import { type Day, toDay } from '../../../kernel/day.ts'
import { decide, domainNamed } from '../../law/index.ts'
import type { Certificate } from '../contract.ts'
import type { Row } from '../tables.ts'
import type { KnownFact } from './known-fact.ts'
import { type Span, within } from './spans.ts'
import { type Counted, monthSpan, spansOf, unitDays } from './unit-days.ts'
import { type CountedMonths, unitMonths } from './unit-months.ts'
import { type Lost, isEmployee } from './window.ts'

/** What insured time is counted from. */
export type Time = {
  readonly spell: Lost
  readonly spells: readonly Row<'spell'>[]
  readonly months: readonly Row<'pay_month'>[]
  readonly certificate: Certificate | undefined
  readonly window: Span
}

type Kind = Row<'spell'>['kind']

/** Insured time in the base period under the names of the law: of one status, or of several that are added by their shares. */
export function insuredTime(time: Time): readonly KnownFact[] {
  const { spell } = time
  if (spell.kind === '자영업자') return [ofMonths(time, 'insuredMonths', monthsOf(time, '자영업자', []))]
  const kinds = new Set(inWindow(time).map((each) => (isEmployee(each) ? '근로자' : each.kind)))
  kinds.delete('자영업자')
  return kinds.size > 1 ? mixed(time) : ofOne(time)
}

function ofOne(time: Time): readonly KnownFact[] {
  const { kind } = time.spell
  if (isEmployee(time.spell)) return [ofDays(time, 'insuredDays', daysOf(time, []))]
  const counted = monthsOf(time, kind, [])
  if (counted.whole > 0 || counted.fullShortMonths + counted.otherShortDays === 0)
    return [ofMonths(time, 'insuredMonths', counted)]
  return [
    { name: 'monthsOfElevenDays', value: counted.fullShortMonths, by: 'history' },
    { name: 'daysInOtherMonths', value: counted.otherShortDays, by: 'history' },
  ]
}

// 시행령 제60조의2: what overlaps counts once, for a claim as an employee as employee's days, for others as it is better for them.
function mixed(time: Time): readonly KnownFact[] {
  const employeeFirst = mixedWith(time, true)
  if (isEmployee(time.spell)) return employeeFirst
  const ownFirst = mixedWith(time, false)
  return worth(time, ownFirst) > worth(time, employeeFirst) ? ownFirst : employeeFirst
}

function mixedWith(time: Time, employeeFirst: boolean): readonly KnownFact[] {
  const spans = (employees: boolean): Span[] =>
    spansOf(
      inWindow(time).filter((each) => each.kind !== '자영업자' && isEmployee(each) === employees),
      time.window,
    )
  const [employee, others] = [spans(true), spans(false)]
  const taken = employeeFirst ? employee : []
  const [first, second] =
    time.spell.kind === '노무제공자' ? (['노무제공자', '예술인'] as const) : (['예술인', '노무제공자'] as const)
  const own = spansOf(
    inWindow(time).filter(({ kind }) => kind === first),
    time.window,
  )
  return [
    { name: 'lastStatus', value: isEmployee(time.spell) ? '근로자' : time.spell.kind, by: 'history' },
    ofDays(time, 'mixed.근로자일수', daysOf(time, employeeFirst ? [] : others)),
    ofMonths(time, monthsName(first), monthsOf(time, first, taken)),
    ofMonths(time, monthsName(second), monthsOf(time, second, [...taken, ...own])),
  ]
}

function monthsName(kind: '예술인' | '노무제공자'): string {
  return `mixed.${kind}개월`
}

// Enough comes before more: who claims as an artist or provider needs months of that status too, whatever the shares come to.
function worth({ spell }: Time, facts: readonly KnownFact[]): number {
  const said = Object.fromEntries(facts.map(({ name, value }) => [name, value]))
  const known = { ...said, workerType: spell.kind, separationDate: spell.to_day }
  const day = toDay(spell.to_day)
  const ratio = Number(inLaw(known, day, 'ratio') ?? 0)
  return inLaw(known, day, 'insuredPeriodMet') === true ? ratio + 1000 : ratio
}

function daysOf({ spell, months, spells, certificate, window }: Time, taken: readonly Span[]): Counted {
  const exactly = certificate && isEmployee(spell) ? spell.id : undefined
  const reported = spells.filter((each) => isEmployee(each) && each.id !== exactly)
  const counted = unitDays(reported, months, window, taken)
  const exact = exactly === undefined ? 0 : (certificate?.unitDays ?? 0)
  return { ...counted, days: counted.days + exact }
}

function monthsOf({ spells, months, window }: Time, kind: Kind, taken: readonly Span[]): CountedMonths {
  return unitMonths(
    spells.filter((each) => each.kind === kind),
    months,
    window,
    taken,
  )
}

function ofDays({ spell, certificate }: Time, name: string, { days, cut }: Counted): KnownFact {
  const by = certificate && isEmployee(spell) ? 'certificate' : 'history'
  return { name, value: days, by, workplace: spell.workplace, ...(cut && { check: true as const }) }
}

function ofMonths({ spell }: Time, name: string, counted: CountedMonths): KnownFact {
  const { whole, parts, fullShortMonths, otherShortDays } = counted
  const short = inLaw(
    {
      workerType: '예술인',
      separationDate: spell.to_day,
      monthsOfElevenDays: fullShortMonths,
      daysInOtherMonths: otherShortDays,
    },
    toDay(spell.to_day),
    'insuredUnitMonths',
  )
  const value = Math.floor((whole + Number(short ?? 0)) * 1e6 + 1e-3) / 1e6
  return { name, value, by: 'history', ...(parts && { check: true as const }) }
}

function inLaw(known: Record<string, number | string | boolean>, day: Day, wanted: string): unknown {
  const benefit = domainNamed('benefit')
  return benefit && decide(benefit, known, day, { wanted: [wanted] }).result[wanted]
}

/** The months of one status among the facts of a claim: counted whole, as a share beside others, or from short contracts. */
export function unitMonthsIn(facts: readonly KnownFact[], kind: '예술인' | '노무제공자', on: string): number {
  const said = Object.fromEntries(facts.map(({ name, value }) => [name, value]))
  const known = { ...said, workerType: kind, separationDate: on }
  const whole = said['insuredMonths'] ?? said[monthsName(kind)]
  return Number(whole ?? inLaw(known, toDay(on), 'insuredUnitMonths') ?? 0)
}

function inWindow({ spells, window }: Time): Row<'spell'>[] {
  return spells.filter((each) => spansOf([each], window).length > 0)
}

/** Days of work that were reported since a day (제40조제1항제5호가목). */
export function workDaysSince(months: readonly Row<'pay_month'>[], since: Day, until: Day): number {
  return months
    .filter(({ month }) => within(monthSpan(month), { from: since, to: until }))
    .reduce((sum, { days }) => sum + days, 0)
}
