import { type Day, addDays, toDay } from '../../../kernel/day.ts'
import { useParameter } from '../../law/index.ts'
import type { Row } from '../tables.ts'
import { type History, countedWindow, insuredTimeOf } from './facts-of.ts'
import { daysOfMonthIn, monthsFrom } from '../reports/months.ts'
import { type Span, lengthOf, within } from './spans.ts'
import { monthSpan } from './unit-days.ts'
import { isEmployee } from './window.ts'

/** How much insured time is short, and what would make up for it. */
export type Shortage = {
  readonly unit: 'days' | 'months'
  readonly have: number
  readonly need: number
  /** What the person asked to have confirmed and nobody has answered: days at most, and whether they would be enough. */
  readonly asked: readonly {
    readonly workplace: string
    readonly from: Day
    readonly to: Day
    readonly enough: boolean
  }[]
  /** Calendar months: the day on which it would be enough if the same work had gone on. */
  readonly enoughOn?: Day
}

const needs = {
  근로자: useParameter('insured-days-employee', '2016-01-01'),
  자영업자: useParameter('insured-months-self-employed', '2016-01-01'),
  예술인: useParameter('insured-months-artist', '2020-12-10'),
  노무제공자: useParameter('insured-months-provider', '2021-07-01'),
} as const

type Correction = Pick<Row<'correction'>, 'workplace' | 'from_day' | 'to_day' | 'kind' | 'pay'>

/** What is short of insured time, if it is short; not said of several statuses together, where shares are added. */
export function shortage(history: History, open: readonly Correction[]): Shortage | undefined {
  const { spell } = history
  const employee = isEmployee(spell)
  const have = monthsOrDays(history)
  const day = toDay(spell.to_day)
  const use = spell.kind === '일용' || spell.kind === '건설일용' ? needs.근로자 : needs[spell.kind]
  const need = use.atLeastOn(day).value
  if (have === undefined || have >= need) return undefined
  const asked = employee ? confirmations(history, open, need - have) : withAsked(history, open, need)
  const enoughOn = employee ? undefined : laterEnough(history, need)
  return { unit: employee ? 'days' : 'months', have, need, asked, ...(enoughOn && { enoughOn }) }
}

function monthsOrDays(history: History): number | undefined {
  const name = isEmployee(history.spell) ? 'insuredDays' : 'insuredMonths'
  const value = insuredTimeOf(history).find((fact) => fact.name === name)?.value
  return typeof value === 'number' ? value : undefined
}

function confirmations(history: History, open: readonly Correction[], short: number): Shortage['asked'] {
  const window = countedWindow(history)
  return open.flatMap(({ workplace, from_day, to_day }) => {
    const inside = within({ from: toDay(from_day), to: toDay(to_day ?? from_day) }, window)
    return inside ? [{ workplace, ...inside, enough: lengthOf(inside) >= short }] : []
  })
}

// Months do not add up like days: each contract is put into the history as the person says it was, and counted again.
function withAsked(history: History, open: readonly Correction[], need: number): Shortage['asked'] {
  const window = countedWindow(history)
  return open.flatMap((one) => {
    const span = { from: toDay(one.from_day), to: toDay(one.to_day ?? history.claimedOn) }
    const inside = within(span, window)
    if (!inside || (one.kind ?? history.spell.kind) !== history.spell.kind) return []
    return [{ workplace: one.workplace, ...inside, enough: (monthsOrDays(asIf(history, one, span)) ?? 0) >= need }]
  })
}

function asIf(history: History, { workplace, pay }: Correction, { from, to }: Span): History {
  const id = `asked ${workplace} ${from}`
  const spell = { ...history.spell, id, workplace, work: null, from_day: from, to_day: to }
  const months = pay === null ? [] : monthsFrom(from, to).map((month) => paidIn(spell, month, pay, { from, to }))
  return { ...history, spells: [...history.spells, spell], months: [...history.months, ...months] }
}

function paidIn(spell: Row<'spell'>, month: Day, pay: number, { from, to }: Span): Row<'pay_month'> {
  const days = daysOfMonthIn(month, from, to)
  const { id: spell_id, person_id, organisation_id } = spell
  const share = Math.ceil((pay * days) / lengthOf(monthSpan(month)))
  return { spell_id, person_id, organisation_id, month, days, pay: share }
}

// Not more than a year on: after that the base period has moved past what there was.
function laterEnough(history: History, need: number): Day | undefined {
  const { spell, spells } = history
  const end = toDay(spell.to_day)
  for (let later = 1; later <= 366; later += 1) {
    const longer = { ...spell, to_day: addDays(end, later) }
    const all = spells.map((each) => (each.id === spell.id ? longer : each))
    if ((monthsOrDays({ ...history, spell: longer, spells: all }) ?? 0) >= need) return addDays(end, later)
  }
  return undefined
}
