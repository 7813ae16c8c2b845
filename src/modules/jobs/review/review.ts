import type { FieldFinding } from '../findings.ts'

/** One finding as it is kept for who decides: the words with what stands around them. */
export type ReviewedWords = {
  readonly field: string
  readonly rule: string
  readonly verdict: FieldFinding['verdict']
  readonly article: string
  readonly words: string
  readonly around: string
}

/** What persons have decided about a vacancy's wording, by rule and words; other words are not decided by it. */
export type Decided = ReadonlyMap<string, 'allowed' | 'refused'>

/** The decisions in a vacancy's reviews, given newest first; the newest about the same words counts. */
export function decisionsIn(
  reviews: readonly { readonly found: readonly ReviewedWords[]; readonly decision?: 'allowed' | 'refused' }[],
): Decided {
  return new Map(
    reviews
      .toReversed()
      .flatMap(({ decision, found }) => (decision ? found.map((one) => [keyOf(one), decision] as const) : [])),
  )
}

/** Nothing is decided. */
export const undecided: Decided = new Map()

/** By what a decision is found again. */
function keyOf({ rule, words }: Pick<ReviewedWords, 'rule' | 'words'>): string {
  return `${rule}|${words}`
}

/** Findings after a person's decisions: what was allowed is gone, what was refused is no question any more. */
export function withDecisions(found: readonly FieldFinding[], decided: Decided): readonly FieldFinding[] {
  return found.flatMap((one) => {
    const said = decided.get(keyOf(one))
    if (said === 'allowed') return []
    return said === 'refused' ? [{ ...one, verdict: 'unlawful' as const }] : [one]
  })
}

/** A finding with the words around it, for who has not the whole text. */
export function reviewed(one: FieldFinding, text: string): ReviewedWords {
  const { field, rule, verdict, article, words, at } = one
  return { field, rule, verdict, article, words, around: text.slice(Math.max(0, at[0] - 60), at[1] + 60) }
}
