import { type Day, addDays, toDay } from '../../../kernel/day.ts'
import { decide } from '../../law/index.ts'
import type { Kind } from '../contract.ts'
import { type Span, lengthOf, within } from '../claim/spans.ts'
import { monthSpan, spansOf } from '../claim/unit-days.ts'
import { isShort } from '../claim/unit-months.ts'
import { eligibility } from '../claim/window.ts'
import type { Row } from '../tables.ts'

/** Whose contracts are insured by what they pay, and may be added up (고용보험법 제77조의2, 제77조의6). */
export const summable = ['예술인', '노무제공자'] as const
export type Summable = (typeof summable)[number]

/**
 * A contract with what it pays a month, and how the law sees it alone: insured; short, where income is not asked; too small; or
 * unknown, as long as no pay was reported.
 */
export type Contract = {
  readonly spell: Row<'spell'>
  readonly monthly: number | undefined
  readonly is: 'insured' | 'short' | 'small' | 'unknown'
}

/** Days on which several small contracts ran together, and whether the law insures their sum. */
export type Together = {
  readonly span: Span
  readonly contracts: readonly Contract[]
  readonly sum: number
  readonly insured: boolean
}

/** Whether contracts of a status are insured by what they pay. */
export function isSummable(kind: Kind): kind is Summable {
  return kind === '예술인' || kind === '노무제공자'
}

/** The contracts of one status, each as the law sees it alone. */
export function contractsOf(
  kind: Summable,
  spells: readonly Row<'spell'>[],
  months: readonly Row<'pay_month'>[],
): Contract[] {
  return spells.filter((spell) => spell.kind === kind).map((spell) => contract(kind, spell, monthlyOf(spell, months)))
}

function contract(kind: Summable, spell: Row<'spell'>, monthly: number | undefined): Contract {
  if (isShort(spell)) return { spell, monthly, is: 'short' }
  if (monthly === undefined) return { spell, monthly, is: 'unknown' }
  return { spell, monthly, is: isCovered(kind, toDay(spell.from_day), { monthly }) ? 'insured' : 'small' }
}

// 월평균소득: what was reported by the months it was for; of a month that the contract cuts its share of days counts.
function monthlyOf(spell: Row<'spell'>, months: readonly Row<'pay_month'>[]): number | undefined {
  const own = months.filter(({ spell_id }) => spell_id === spell.id)
  const over = own.reduce((sum, { month }) => sum + shareOf(spell, monthSpan(month)), 0)
  const pay = own.reduce((sum, each) => sum + each.pay, 0)
  return over === 0 ? undefined : Math.floor(pay / over + 1e-6)
}

function shareOf(spell: Row<'spell'>, month: Span): number {
  return spansOf([spell], month).reduce((sum, span) => sum + lengthOf(span), 0) / lengthOf(month)
}

type Pay = { readonly monthly: number; readonly summed?: number }

function isCovered(workerType: Summable, day: Day, { monthly, summed }: Pay): boolean {
  const facts = {
    workerType,
    shortTermContract: false,
    monthlyRemuneration: monthly,
    ...(summed !== undefined && { summingApplied: true, summedMonthlyRemuneration: summed }),
  }
  return decide(eligibility(), facts, day, { wanted: ['covered'] }).result['covered'] === true
}

/** Where small contracts of one status ran at the same time, stretch by stretch; what goes on counts until a day. */
export function togetherOf(kind: Summable, contracts: readonly Contract[], until: Day): Together[] {
  const small = contracts
    .filter((each) => each.is === 'small')
    .map((each) => ({ each, span: spanOf(each.spell, until) }))
  const edges = [...new Set(small.flatMap(({ span }) => [span.from, addDays(span.to, 1)]))].toSorted()
  return edges.slice(0, -1).flatMap((from, at) => {
    const span = { from, to: addDays(edges[at + 1] ?? from, -1) }
    const here = small.filter((one) => within(span, one.span)).map(({ each }) => each)
    if (here.length < 2) return []
    const sum = here.reduce((all, { monthly = 0 }) => all + monthly, 0)
    const most = Math.max(...here.map(({ monthly = 0 }) => monthly))
    return [{ span, contracts: here, sum, insured: isCovered(kind, from, { monthly: most, summed: sum }) }]
  })
}

function spanOf({ from_day, to_day }: Row<'spell'>, until: Day): Span {
  return { from: toDay(from_day), to: to_day === null ? until : toDay(to_day) }
}
