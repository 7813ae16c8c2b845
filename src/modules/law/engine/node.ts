import type { About } from './about.ts'

/** A row of a list fact or of a table. */
export type Entry = Readonly<Record<string, string | number>>

/** What facts and steps hold: won and days as integers, rates and shares as numbers, days of law as text `YYYY-MM-DD`. */
export type Plain = number | boolean | string | readonly Entry[]

/**
 * One step of a reasoning, with the steps it stands on. `value` is undefined while a fact below it is not known:
 * unknown is never no. The steps under a result are its trace; nothing else records it.
 */
export type Node<T extends Plain = Plain> = {
  readonly op: string
  readonly of: readonly Node[]
  readonly value: T | undefined
  readonly about: About | undefined
  /** Something below it is not read in the law or a second source: it is an estimate. */
  readonly unverified: boolean
  /** The last trace that was written of it, and its number there: set by `traceOf` alone. */
  writtenIn: object | undefined
  writtenAs: number
}

/** A step without more to say than its operation. */
export function step<T extends Plain>(op: string, of: readonly Node[], value: T | undefined): Node<T> {
  return made(op, of, value, undefined)
}

/** A number, word or yes that stands in the rule itself. Amounts and limits of the law are parameters, not these. */
export function literal<T extends Plain>(value: T): Node<T> {
  return { op: 'literal', of: none, value, about: undefined, unverified: false, writtenIn: undefined, writtenAs: -1 }
}

/** A step with what it is about; `unverified` by itself or by what it stands on. */
export function made<T extends Plain>(
  op: string,
  of: readonly Node[],
  value: T | undefined,
  about: About | undefined,
  unverified = false,
): Node<T> {
  return { op, of, value, about, unverified: unverified || someUnverified(of), writtenIn: undefined, writtenAs: -1 }
}

function someUnverified(of: readonly Node[]): boolean {
  for (const each of of) if (each.unverified) return true
  return false
}

/** A step as it is, or a bare value as a step. */
export function lifted<T extends number | string | boolean>(given: Node<T> | T): Node<T> {
  return typeof given === 'object' ? given : literal(given)
}

/** No steps. */
export const none: readonly Node[] = []
