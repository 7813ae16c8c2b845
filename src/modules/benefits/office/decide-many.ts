import type { Outcome } from '../../../kernel/refusal.ts'
import type { Call } from '../../../platform/node.ts'
import { type ToDecide, decideClaim } from './decide-claim.ts'

/** What came of each claim of a batch. */
export type DecidedEach = { readonly claim: string; readonly outcome: Outcome<{ claim: string; granted: boolean }> }

/** A claim as it stood in the list (`seenAs`). */
export type Listed = { readonly claim: string; readonly seen: string }

/**
 * One signature act over several claims, a document each: every claim is decided in its own transaction on its own facts, so that one
 * that cannot be decided, or that has changed since it was listed, keeps no other from it.
 */
export async function decideMany(
  call: Call,
  claims: readonly Listed[],
  said: Omit<ToDecide, 'claim' | 'seen'>,
): Promise<readonly DecidedEach[]> {
  const { key: _, ...plain } = call // a decided claim is not decided again, so each is its own key
  const all: DecidedEach[] = []
  for (const { claim, seen } of claims) all.push({ claim, outcome: await decideClaim(plain, { ...said, claim, seen }) })
  return all
}
