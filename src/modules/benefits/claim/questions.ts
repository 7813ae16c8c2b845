import type { AnyFact } from '../../law/index.ts'
import type { Estimate } from './estimate.ts'
import { eligibility } from './window.ts'

// What the company says in the certificate is not asked of the person.
const ofCertificate = new Set([
  'averageDailyWage',
  'threeMonthPay',
  'threeMonthDays',
  'ordinaryDailyWage',
  'dailyHours',
  'yearRemuneration',
  'yearRemunerationDays',
  'separationKind',
  'monthlyPay',
  'weeklyPaidHours',
  'monthlyPaidHours',
])
// Asked of everybody: which rounds and how many depend on it, and only the years here are known.
const alwaysAsked = ['benefitCountIn5Years']

/** What nobody but the claimant knows, in the order in which the law asks. Judgements are an officer's. */
export function questionsOf({ missing, facts }: Pick<Estimate, 'missing' | 'facts'>): readonly AnyFact[] {
  const said = new Set(facts.map(({ name }) => name))
  const always = eligibility().facts.filter(({ name }) => alwaysAsked.includes(name) && !said.has(name))
  return [...missing, ...always].filter(({ name, judgement }) => !judgement && !ofCertificate.has(name))
}

/** What the claimant has answered already, to be changed. */
export function answeredOf(facts: Readonly<Record<string, unknown>>): readonly AnyFact[] {
  return eligibility().facts.filter(({ name }) => Object.hasOwn(facts, name))
}

/** What was typed for a question, as the law reads it; undefined where nothing was typed. */
export function readAnswer({ kind }: AnyFact, text: string): unknown {
  const typed = text.trim()
  if (typed === '') return undefined
  if (kind === 'yes') return typed === 'yes' || (typed === 'no' ? false : typed)
  if (kind === 'day' || kind === 'choice' || kind === 'word') return typed
  const number = Number(typed.replaceAll(/[,\s원]/g, ''))
  return Number.isFinite(number) ? number : typed
}
