import { checkEnvelope, isEnvelope, openEnvelope } from './data-model/check-envelope.ts'
import { isObject, type Members } from './data-model/read-values.ts'
import type { ProofAnswer, VcHow } from './how.ts'
import { measure } from './measure.ts'
import { type Problem, problem } from './problem.ts'

/** A document as it was handed over: itself, or what its envelope holds together with the envelope's proof. */
export type Opened =
  | { readonly ok: true; readonly document: Members; readonly envelope?: ProofAnswer }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly proofs: readonly ProofAnswer[] }

const compact = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/
const mediaTypes: Readonly<Record<'credential' | 'presentation', readonly string[]>> = {
  credential: ['application/vc+jwt', 'application/jwt'],
  presentation: ['application/vp+jwt', 'application/jwt'],
}

/** Opens what anybody may have handed over: an object, an envelope object (section 4.13), or a compact JWT. */
export async function openDocument(value: unknown, kind: 'credential' | 'presentation', how: VcHow): Promise<Opened> {
  const unreadable = measure(value)
  if (unreadable) return refused(unreadable)
  if (typeof value === 'string') {
    return compact.test(value) ? await openCompact(value, kind, how) : refused(problem('not-an-object'))
  }
  if (!isObject(value)) return refused(problem('not-an-object'))
  return isEnvelope(value) ? await unwrap(value, kind, how) : { ok: true, document: value }
}

async function unwrap(value: Members, kind: 'credential' | 'presentation', how: VcHow): Promise<Opened> {
  const problems = checkEnvelope(value, kind)
  const inside = openEnvelope(value)
  if (problems.length > 0 || !inside) return refused(...problems)
  if (!mediaTypes[kind].includes(inside.mediaType))
    return refused(problem('envelope-media-type', 'id', inside.mediaType))
  if (!compact.test(inside.content)) return refused(problem('envelope-not-jwt', 'id'))
  return await openCompact(inside.content, kind, how)
}

async function openCompact(text: string, kind: 'credential' | 'presentation', how: VcHow): Promise<Opened> {
  if (!how.verifyJose) return refused(problem('envelope-unsupported'))
  const { document, ...envelope } = await how.verifyJose(text, kind)
  const unreadable = measure(document ?? null)
  if (unreadable) return refused(unreadable)
  if (isObject(document)) return { ok: true, document, envelope }
  return { ok: false, problems: envelope.problems, proofs: [envelope] }
}

function refused(...problems: readonly Problem[]): Opened {
  return { ok: false, problems, proofs: [] }
}
