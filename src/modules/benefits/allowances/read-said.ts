import { isDay } from '../../../kernel/day.ts'
import { type Refusal, refusal } from '../../../kernel/refusal.ts'
import type { Domain } from '../../law/index.ts'
import { type AllowanceKind, type Said, domainOf } from './kinds.ts'

type DomainFact = Domain['facts'][number]
/** A question of a request: a fact of the law, or what only the request itself needs. */
export type Question = { readonly name: string; readonly fact: DomainFact | undefined; readonly optional: boolean }

// 시행령 제84조: wages and age matter only where they change something. A sum or a count that is not given is none.
const optional = new Set(['reemploymentMonthlyWage', 'ageAtSeparation', 'dailyHours'])
const none = new Set([
  'otherParentMonths',
  'employerPaid',
  'workedWeeklyHours',
  'workedMonthlyPay',
  'workedDays',
  'costByEmployer',
  'contractMonths',
])

/** Questions about facts of a kind, in order. */
export function questionsOf(kind: AllowanceKind, asks: readonly string[]): Question[] {
  const { facts } = domainOf(kind)
  return asks.map((name) => ({
    name,
    fact: facts.find((fact) => fact.name === name),
    optional: optional.has(name) || none.has(name),
  }))
}

/** Reads what was typed: each answer in the form of its fact. A box that is not ticked is a no. */
export function readSaid(questions: readonly Question[], typed: Readonly<Record<string, string>>): Said | Refusal {
  const [said, fields]: [Record<string, string | number | boolean>, Record<string, string>] = [{}, {}]
  for (const question of questions) {
    const value = valueOf(question, (typed[question.name] ?? '').trim())
    if (value !== undefined) said[question.name] = value
    else if (!question.optional || typed[question.name]) fields[question.name] = faultOf(question)
  }
  return Object.keys(fields).length > 0 ? refusal('platform.does-not-fit', 422, { fields }) : said
}

function valueOf({ name, fact }: Question, text: string): string | number | boolean | undefined {
  if (fact?.kind === 'yes') return text === 'yes'
  if (text === '') return none.has(name) ? 0 : undefined
  if (name === 'startedOn' || fact?.kind === 'day') return isDay(text) ? text : undefined
  if (fact === undefined) return text
  if (fact.kind === 'choice') return fact.choices.includes(text) ? text : undefined
  return numberIn(text, fact)
}

function numberIn(text: string, fact: DomainFact): number | undefined {
  const number = Number(text.replaceAll(',', ''))
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER && fact.holds(number) ? number : undefined
}

function faultOf({ name, fact }: Question): string {
  if (name === 'startedOn' || fact?.kind === 'day') return 'not-a-day'
  if (fact?.kind === 'choice') return 'choose'
  return fact === undefined ? 'needed' : 'number'
}
