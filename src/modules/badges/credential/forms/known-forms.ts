import { compileForm } from './compile-form.ts'
import { hashOfForm } from './fill-form.ts'
import type { Form } from './form.ts'
import { matches } from './match-pattern.ts'

const [mostForms, mostKinds] = [8, 2_000] // of one achievement of one issuer; achievements
const seldom = 64
type Kind = { forms: readonly Form[]; seen: number }
const kinds = new Map<string, Kind>()

/**
 * The canonical hash of a badge without its proof, when one of exactly its form was learnt before; undefined for anything
 * else, which goes the general way.
 */
export function hashByForm(document: object): Buffer | undefined {
  for (const form of kinds.get(kindOf(document))?.forms ?? []) {
    const values: string[] = []
    const found = matches(form.pattern, document, values) ? hashOfForm(form, values) : undefined
    if (found) return found
  }
  return undefined
}

/**
 * Learns the form of a badge that was read in full and rightly signed: nothing else may be read by it, nobody else fill the
 * memory. An achievement of which every badge is different costs little: after the first ones few are tried.
 */
export function learnForm(document: object): void {
  const name = kindOf(document)
  const kind = kinds.get(name) ?? { forms: [], seen: 0 }
  kind.seen++
  if (name === '' || (kind.seen > mostForms && kind.seen % seldom !== 0)) return
  const form = compileForm(document)
  if (form) kind.forms = [form, ...kind.forms].slice(0, mostForms)
  kinds.delete(name)
  kinds.set(name, kind)
  const [oldest] = kinds.keys()
  if (kinds.size > mostKinds && oldest !== undefined) kinds.delete(oldest)
}

// Issuer and achievement; '' for whatever is no badge.
function kindOf(document: object): string {
  const issuer = 'issuer' in document ? idOf(document.issuer) : undefined
  const subject = 'credentialSubject' in document ? document.credentialSubject : undefined
  const achievement =
    typeof subject === 'object' && subject !== null && 'achievement' in subject && idOf(subject.achievement)
  return typeof issuer === 'string' && typeof achievement === 'string' ? `${issuer} ${achievement}` : ''
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
}
