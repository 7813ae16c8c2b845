import { type Day, isDay } from '../../../kernel/day.ts'
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
  const holds = (value: unknown): value is number => Number.isInteger(value) && isWithin(kind, value)
  return { name, kind, label, choices: [], judgement: false, holds, last: new Last() }
}

/** A number that may have a fraction: shares, years insured. */
export function fraction(name: string, kind: FactKind, label: Label): Fact<number> {
  const holds = (value: unknown): value is number => isWithin(kind, value)
  return { name, kind, label, choices: [], judgement: false, holds, last: new Last() }
}

/** A day of law. */
export function day(name: string, label: Label): Fact<string> {
  return { name, kind: 'day', label, choices: [], judgement: false, holds: isDayOfLaw, last: new Last() }
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

// Wider than any case, and so narrow that no day or sum made of them leaves what a day or a number can say.
const [firstDay, lastDay] = ['1900-01-01', '2199-12-31']
const limits: Readonly<Partial<Record<FactKind, readonly [least: number, most: number]>>> = {
  won: [0, 1e13],
  days: [0, 100_000],
  weeks: [0, 10_000],
  months: [0, 10_000],
  years: [0, 1000],
  year: [1900, 2199],
  share: [0, 1],
}

function isWithin(kind: FactKind, value: unknown): value is number {
  const [least, most] = limits[kind] ?? [0, 1e9]
  return typeof value === 'number' && value >= least && value <= most
}
function isDayOfLaw(value: unknown): value is Day {
  return isDay(value) && value >= firstDay && value <= lastDay
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
