import { isObject, type Members } from '../data-model/read-values.ts'
import type { IntegrityProof } from './proof-shape.ts'

/**
 * What a proof of a set or chain signs: the document with the proofs that it builds on (Data Integrity 1.0, section 4.5).
 * Undefined when one that `previousProof` names is not there.
 */
export function documentUnder(
  document: Members,
  { previousProof, id }: Pick<IntegrityProof, 'previousProof' | 'id'>,
  all: readonly unknown[],
): Members | undefined {
  const { proof: _, ...bare } = document
  if (previousProof === undefined) return bare
  const names = [previousProof].flat()
  const matching = names.map((name) => all.find((proof) => isObject(proof) && proof['id'] === name && name !== id))
  return matching.includes(undefined) ? undefined : { ...bare, proof: matching }
}
