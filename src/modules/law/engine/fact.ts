import { isDay } from '../../../kernel/day.ts'
import { Last } from './last.ts'
import type { Entry, Plain } from './node.ts'

/** A name in both languages. */
export type Label = { readonly ko: string; readonly en: string }

/** What kind of answer a fact is, with its unit: this makes the question and the reading. */
export type FactKind =
  | 'won'
  | 'days'
  | 'months'
  | 'years'
  | 'year'
  | 'weeks'
  | 'hours'
  | 'percent'
  | 'count'
  | 'share'
  | 'day'
  | 'yes'
  | 'choice'
  | 'word'
  | 'list'

/** What there is to say of a fact. `judgement`: only a person may say it, with name and reason. */
export type AnyFact = {
  readonly name: string
  readonly label: Label
  readonly kind: FactKind
  readonly choices: readonly string[]
  readonly judgement: boolean
}

/** Something that must be known about a case, and how its value is told from anything else. */
export type Fact<T extends Plain> = AnyFact & {
  readonly holds: (value: unknown) => value is T
  /** Its step in the evaluation that asked last. */
  readonly last: Last<T>
}

/** A whole number with its unit. */
export function whole(name: string, kind: FactKind, label: Label): Fact<number> {
  return { name, kind, label, choices: [], judgement: false, holds: isWhole, last: new Last() }
}

/** A number that may have a fraction: shares, years insured. */
export function fraction(name: string, kind: FactKind, label: Label): Fact<number> {
  return { name, kind, label, choices: [], judgement: false, holds: isAmount, last: new Last() }
}

/** A day of law. */
export function day(name: string, label: Label): Fact<string> {
  return { name, kind: 'day', label, choices: [], judgement: false, holds: isDay, last: new Last() }
}

/** A yes or no. */
export function yes(name: string, label: Label): Fact<boolean> {
  return { name, kind: 'yes', label, choices: [], judgement: false, holds: isYes, last: new Last() }
}

/** A yes or no that only a person may say, with name and reason: good cause, intent, fault. */
export function judgement(name: string, label: Label): Fact<boolean> {
  return { name, kind: 'yes', label, choices: [], judgement: true, holds: isYes, last: new Last() }
}

/** One of a few words. */
export function choice(name: string, label: Label, choices: readonly string[]): Fact<string> {
  const holds = (value: unknown): value is string => typeof value === 'string' && choices.includes(value)
  return { name, kind: 'choice', label, choices, judgement: false, holds, last: new Last() }
}

/** A word that is not one of a closed list: the law asks only whether it is a certain one. `choices` are those to offer. */
export function word(name: string, label: Label, choices: readonly string[] = []): Fact<string> {
  return { name, kind: 'word', label, choices, judgement: false, holds: isWord, last: new Last() }
}

/** A list of rows of words and numbers. */
export function list(name: string, label: Label): Fact<readonly Entry[]> {
  return { name, kind: 'list', label, choices: [], judgement: false, holds: isEntries, last: new Last() }
}

/** The day whose law is asked for, when no fact chooses another. */
export const asOf: Fact<string> = day('asOf', { ko: '기준일', en: 'Day asked about' })

const most = 1e13

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most
}
function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= most
}
function isYes(value: unknown): value is boolean {
  return typeof value === 'boolean'
}
function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 100
}
function isEntries(value: unknown): value is readonly Entry[] {
  return Array.isArray(value) && value.length <= 1000 && value.every(isEntry)
}
function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.values(value).every((part) => typeof part === 'string' || typeof part === 'number')
}
