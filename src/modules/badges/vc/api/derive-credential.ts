import { problem } from '../problem.ts'
import { type ApiAnswer, refused } from './api-answer.ts'

/** `POST /credentials/derive` of the VC API: always refused, for the proofs that are made here cover the whole credential. */
export function deriveCredential(): ApiAnswer {
  const words = 'eddsa-rdfc-2022 has no derived proofs; show the badge whole, or answer a question with it'
  return refused([problem('cryptosuite-derives-nothing', 'verifiableCredential.proof', words)])
}
