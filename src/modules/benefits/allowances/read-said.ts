import { isDay } from '../../../kernel/day.ts'
import { type Refusal, refusal } from '../../../kernel/refusal.ts'
import type { AnyFact } from '../../law/index.ts'
import { type AllowanceKind, type Said, allowances, domainOf } from './kinds.ts'

/** A question of a request: a fact of the law, or what only the request itself needs. */
export type Question = { readonly name: string; readonly fact: AnyFact | undefined; readonly optional: boolean }

// 시행령 제84조: wages and age matter only where they change something.
const optional = new Set(['reemploymentMonthlyWage', 'ageAtSeparation'])

/** The questions of a kind, in order. */
export function questionsOf(kind: AllowanceKind): Question[] {
  const { facts } = domainOf(kind)
  return allowances[kind].asks.map((name) => ({
    name,
    fact: facts.find((fact) => fact.name === name),
    optional: optional.has(name),
  }))
}

/** Reads what was typed: each answer in the form of its fact. A box that is not ticked is a no. */
export function readSaid(kind: AllowanceKind, typed: Readonly<Record<string, string>>): Said | Refusal {
  const [said, fields]: [Record<string, string | number | boolean>, Record<string, string>] = [{}, {}]
  for (const question of questionsOf(kind)) {
    const value = valueOf(question, (typed[question.name] ?? '').trim())
    if (value !== undefined) said[question.name] = value
    else if (!question.optional || typed[question.name]) fields[question.name] = faultOf(question)
  }
  return Object.keys(fields).length > 0 ? refusal('platform.does-not-fit', 422, { fields }) : said
}

function valueOf({ name, fact }: Question, text: string): string | number | boolean | undefined {
  if (fact?.kind === 'yes') return text === 'yes'
  if (text === '') return undefined
  if (name === 'startedOn' || fact?.kind === 'day') return isDay(text) ? text : undefined
  if (fact === undefined) return text
  if (fact.kind === 'choice') return fact.choices.includes(text) ? text : undefined
  const number = Number(text.replaceAll(',', ''))
  return Number.isSafeInteger(number) && number >= 0 ? number : undefined
}

function faultOf({ name, fact }: Question): string {
  if (name === 'startedOn' || fact?.kind === 'day') return 'not-a-day'
  if (fact?.kind === 'choice') return 'choose'
  return fact === undefined ? 'needed' : 'number'
}
