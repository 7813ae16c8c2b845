import fc from 'fast-check'
import { plainContexts } from '../document-contexts.ts'
import { mended } from './mend-badge.ts'
import { othersBadge } from './random-others.ts'
import { ourBadge } from './random-ours.ts'
import { address, text, written } from './random-values.ts'

/**
 * Badges and presentations of many shapes, as we write them and as others do, with hostile texts: few achievements, so that
 * forms come again, and many holders.
 */
export function randomDocuments(count: number, seed: number): object[] {
  return fc.sample(document, { numRuns: count, seed })
}

const presentation = fc.record({
  '@context': fc.constant([...plainContexts]),
  type: fc.constant(['VerifiablePresentation']),
  holder: address,
  verifiableCredential: fc.array(othersBadge, { minLength: 1, maxLength: 2 }),
})

const document: fc.Arbitrary<object> = fc.oneof(
  { weight: 12, arbitrary: ourBadge },
  { weight: 3, arbitrary: ourBadge.chain((one) => mended(one, [text, address])) },
  { weight: 12, arbitrary: othersBadge },
  { weight: 2, arbitrary: presentation.map(written) },
)
