import { checkEnvelope, isEnvelope, openEnvelope } from './data-model/check-envelope.ts'
import { isObject, type Members } from './data-model/read-values.ts'
import { isCompact, verifyInside } from './envelopes.ts'
import type { JoseAnswer, ProofAnswer, VcHow } from './how.ts'
import { measure } from './measure.ts'
import { type Problem, problem } from './problem.ts'

/** A document as it was handed over: itself, or what its envelope holds together with the envelope's proof. */
export type Opened =
  | { readonly ok: true; readonly document: Members; readonly envelope?: ProofAnswer }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly proofs: readonly ProofAnswer[] }

/** Opens what anybody may have handed over: an object, an envelope object (section 4.13), or a compact JWT. */
export async function openDocument(value: unknown, kind: 'credential' | 'presentation', how: VcHow): Promise<Opened> {
  const unreadable = measure(value)
  if (unreadable) return refused(unreadable)
  if (typeof value === 'string') {
    if (!isCompact(value)) return refused(problem('not-an-object'))
    return how.verifyJose ? opened(await how.verifyJose(value, kind)) : refused(problem('envelope-unsupported'))
  }
  if (!isObject(value)) return refused(problem('not-an-object'))
  return isEnvelope(value) ? await unwrap(value, kind, how) : { ok: true, document: value }
}

async function unwrap(value: Members, kind: 'credential' | 'presentation', how: VcHow): Promise<Opened> {
  const problems = checkEnvelope(value, kind)
  const inside = openEnvelope(value)
  if (problems.length > 0 || !inside) return refused(...problems)
  const answer = await verifyInside(inside, kind, how)
  return 'code' in answer ? refused(answer) : opened(answer)
}

function opened({ document, ...envelope }: JoseAnswer): Opened {
  const unreadable = measure(document ?? null)
  if (unreadable) return refused(unreadable)
  if (isObject(document)) return { ok: true, document, envelope }
  return { ok: false, problems: envelope.problems, proofs: [envelope] }
}

function refused(...problems: readonly Problem[]): Opened {
  return { ok: false, problems, proofs: [] }
}
