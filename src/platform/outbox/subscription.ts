import type { FactKind } from '../../kernel/fact.ts'
import type { Tx } from '../database/connect.ts'
import type { Call } from '../node.ts'

/** What a subscriber gets: the fact's payload and a transaction in which its effect and "done" are committed together. */
export type Heard<P> = {
  readonly payload: P
  readonly tx: Tx
  readonly call: Call
  readonly now: Date
  readonly seq: number
}

/** One subscriber of one kind of fact. `subscriber` is 'module.what-it-does' and never changes: it is the key of progress. */
export type Subscription = {
  readonly topic: string
  readonly subscriber: string
  /** SQL about the fact `f` (`f.topic`, `f.payload`): when it is false where the fact is told, nothing is delivered. */
  readonly wanted?: string
  readonly hear: (raw: unknown, rest: Omit<Heard<unknown>, 'payload'>) => Promise<void>
}

/**
 * Declares that a module hears a fact. Delivered after commit, in order per key, at least once across crashes; effects in `tx`
 * happen once. `wanted`, for a subscriber whom few facts concern, is asked in the name of whoever tells the fact.
 */
export function on<P>(
  kind: FactKind<P>,
  subscriber: string,
  hear: (heard: Heard<P>) => Promise<void>,
  wanted?: string,
): Subscription {
  return {
    topic: kind.topic,
    subscriber,
    ...(wanted !== undefined && { wanted }),
    hear: (raw, rest) => hear({ ...rest, payload: kind.parse(raw) }),
  }
}
