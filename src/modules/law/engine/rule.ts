import { type Day, toDay } from '../../../kernel/day.ts'
import type { Status } from '../parameter.ts'
import type { Evaluation } from './evaluation.ts'
import type { AnyFact, Fact, Label } from './fact.ts'
import { Last } from './last.ts'
import type { Node, Plain } from './node.ts'

/** One wording of a rule, in force from a day until the next. */
export type Version<T extends Plain> = {
  readonly from: Day
  /** What it says, in a line. */
  readonly why: Label
  /** How sure the wording is; only 'law text' and 'secondary' may carry a decision. */
  readonly status: Status
  readonly compute: (law: Evaluation) => Node<T>
}

/** What a rule says without its value's type. */
export type AnyRule = {
  /** Domain and name: `benefit.dailyBenefit`. */
  readonly name: string
  readonly article: string
  /** Where one wording stands in several articles: which one is cited, by the word of a fact. */
  readonly cites: Cites | undefined
  readonly label: Label
  readonly unit: Unit
  /** Which date chooses the version: the first of these facts, or rules that make a day of facts, that is known; else the day asked about. */
  readonly appliesBy: readonly (Fact<string> | Rule<string>)[]
  /** A fact that stands for the value when an earlier decision has already fixed it. */
  readonly given: AnyFact | undefined
  /** The given value stands in a paper that people hold: it is asked for before what it is worked out from. */
  readonly onPaper: boolean
  readonly versions: readonly Version<Plain>[]
}

/** The article that is cited by the word of a fact; the rule's own where the word is not known or has none. */
export type Cites = { readonly by: Fact<string>; readonly as: Readonly<Record<string, string>> }

/** What a value counts. */
export type Unit =
  | 'won'
  | 'won/hour'
  | 'won/day'
  | 'won/month'
  | 'hours'
  | 'days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'percent'
  | 'count'
  | 'share'
  | 'day'
  | 'yes'
  | 'word'

/** A rule of one article: dated wordings that make one value from facts, parameters and other rules. */
export type Rule<T extends Plain> = Omit<AnyRule, 'versions' | 'given'> & {
  readonly versions: readonly Version<T>[]
  /** A fact that stands for the value when an earlier decision has already fixed it. */
  readonly given: Fact<T> | undefined
  /** Its step in the evaluation that asked last. */
  readonly last: Last<T>
  /** Asks for its value in an evaluation. */
  readonly ask: (law: Evaluation) => Node<T>
}

type Written<T extends Plain> = {
  readonly article: string
  readonly cites?: Cites
  readonly label: Label
  readonly unit: Unit
  readonly appliesBy?: readonly (Fact<string> | Rule<string>)[]
  readonly given?: Fact<T>
  readonly onPaper?: true
  readonly versions: Readonly<Record<string, Wording<T>>>
}
type Wording<T extends Plain> = {
  readonly why: Label
  readonly status?: Status
  readonly compute: (law: Evaluation) => Node<T>
}

/** Makes a rule; the keys of `versions` are the days from which they are in force, ascending. Throws when they do not ascend. */
export function rule<T extends Plain>(name: string, written: Written<T>): Rule<T> {
  const versions = Object.entries(written.versions).map(([from, version]) => ({
    status: 'law text' as const,
    ...version,
    from: toDay(from),
  }))
  if (versions.some(({ from }, at) => at > 0 && from <= (versions[at - 1]?.from ?? '')))
    throw new Error(`${name}: its versions do not ascend`)
  const made: Rule<T> = {
    appliesBy: [],
    cites: undefined,
    given: undefined,
    onPaper: false,
    ...written,
    name,
    versions,
    last: new Last(),
    ask: (law) => law.rule(made),
  }
  named.set(name, made)
  return made
}

/** A rule by its name, for who reads a trace; known once the domain's file is loaded. */
export function ruleNamed(name: string): AnyRule | undefined {
  return named.get(name)
}

/** Every rule of a domain, in the order in which its files were read. */
export function rulesOf(domain: string): AnyRule[] {
  return [...named.values()].filter(({ name }) => name.startsWith(`${domain}.`))
}

const named = new Map<string, AnyRule>()
