import { z } from 'zod'
import type { Answers } from './answers.ts'

/** What a claimant says in a claim, as far as it can be said anew after sending. */
export type Said = Pick<Answers, 'facts' | 'reason' | 'work'> & {
  readonly statement: string
  /** Files, by their ids. */
  readonly evidence: readonly string[]
}

type Value = string | number | boolean | null
/** One thing that was said otherwise later: 'reason', 'statement', 'occupations', 'regions', 'evidence', or 'fact.' with its name in the law. */
export type Change = { readonly what: string; readonly was: Value; readonly now: Value }

const ValueShape: z.ZodType<Value> = z.union([z.string(), z.number(), z.boolean(), z.null()])
/** The shape of some changes. */
export const ChangesShape: z.ZodType<Change[]> = z.array(
  z.object({ what: z.string(), was: ValueShape, now: ValueShape }),
)

/** What is said otherwise than before; nothing where it is the same. */
export function changesOf(before: Said, after: Said): Change[] {
  const [was, now] = [listed(before), listed(after)]
  const names = [...new Set([...Object.keys(was), ...Object.keys(now)])]
  return names
    .map((what) => ({ what, was: was[what] ?? null, now: now[what] ?? null }))
    .filter((change) => change.was !== change.now)
}

function listed({ facts, reason, work, statement, evidence }: Said): Record<string, Value> {
  return {
    reason: reason ?? null,
    statement: statement === '' ? null : statement,
    ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [`fact.${name}`, value])),
    occupations: work?.occupations.join(',') ?? null,
    regions: work?.regions.join(',') ?? null,
    evidence: evidence.length === 0 ? null : evidence.join(','),
  }
}
