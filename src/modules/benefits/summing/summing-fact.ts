import type { KnownFact } from '../claim/known-fact.ts'
import { contractsOf, isSummable } from './contracts.ts'
import type { Insured } from './insured-parts.ts'

/**
 * Whether the person applied for small contracts to be added up, said where there are any. An officer looks at it: by when one has to
 * apply is in no rule here.
 */
export function summingFact(
  { kind }: Insured['spells'][number],
  { spells, months, summed }: Insured,
): readonly KnownFact[] {
  if (!isSummable(kind) || !contractsOf(kind, spells, months).some(({ is }) => is === 'small')) return []
  return [{ name: 'summingApplied', value: summed.includes(kind), by: 'person', check: true }]
}
