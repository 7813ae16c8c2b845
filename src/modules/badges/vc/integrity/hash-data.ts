import { createHash } from 'node:crypto'
import type { Problem } from '../problem.ts'
import { canonicalJson } from './canonical-json.ts'
import { canonicalStatements } from './canonical-statements.ts'
import { type Form, type SuiteKeyKind, signing } from './cryptosuites.ts'

/** The bytes to sign, or why there are none. */
export type HashData = { readonly ok: true; readonly bytes: Buffer } | { readonly ok: false; readonly problem: Problem }

/** What a cryptosuite signs: the hash of the proof's options, then the hash of the document without the proof. */
export async function hashData(document: object, options: object, form: Form, kind: SuiteKeyKind): Promise<HashData> {
  const { hash } = signing[kind]
  const of = (text: string): Buffer => createHash(hash).update(text).digest()
  if (form === 'json') {
    return { ok: true, bytes: Buffer.concat([of(canonicalJson(options)), of(canonicalJson(document))]) }
  }
  const inside = hash === 'sha384' ? 'SHA-384' : 'SHA-256'
  const [first, second] = [await canonicalStatements(options, inside), await canonicalStatements(document, inside)]
  if (!first.ok) return { ok: false, problem: { ...first.problem, path: 'proof' } }
  return second.ok ? { ok: true, bytes: Buffer.concat([of(first.text), of(second.text)]) } : second
}
