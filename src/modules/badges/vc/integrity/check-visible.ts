import { isObject, type Members } from '../data-model/read-values.ts'
import { type Problem, problem } from '../problem.ts'
import { countStatements } from './canonical-statements.ts'

// What takes a credential's force, or says whose it is.
const decisive = [
  'issuer',
  'validFrom',
  'validUntil',
  'issuanceDate',
  'expirationDate',
  'credentialStatus',
  'termsOfUse',
] as const
const vocabulary = 'https://www.w3.org/2018/credentials#'

/**
 * A proof over statements does not cover names: whoever adds a context could call the state or the end date of a credential
 * something else, or move it into a corner with the credential's id, and the signature would still be right while a reader
 * of the JSON sees no state at all. So nothing decisive may be stated that does not stand where a reader looks.
 * Source: Data Integrity 1.0, section 2.4.1 (Validating Contexts), and our own attempts in the tests.
 */
export async function checkVisible(document: Members): Promise<readonly Problem[]> {
  const moved = Object.entries(document).some(([key, value]) => key !== '@context' && hasCorner(value, document['id']))
  if (moved) return [problem('hidden-part')]
  const stated = await countStatements(
    document,
    decisive.map((name) => `${vocabulary}${name}`),
  )
  if ('code' in stated) return [stated]
  const hidden = decisive.filter((name, index) => (stated[index] ?? 0) > occurrences(document, name))
  return hidden.map((name) => problem('hidden-member', name))
}

function hasCorner(value: unknown, id: unknown): boolean {
  if (Array.isArray(value)) return value.some((item) => hasCorner(item, id))
  if (!isObject(value)) return false
  const same = id !== undefined && Object.values(value).includes(id) && decisive.some((name) => name in value)
  return same || Object.values(value).some((inner) => hasCorner(inner, id))
}

function occurrences(value: unknown, name: string): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + occurrences(item, name), 0)
  if (!isObject(value)) return 0
  return Object.entries(value).reduce<number>((sum, [key, inner]) => {
    if (key === '@context') return sum
    return sum + (key === name ? [inner].flat().length : 0) + occurrences(inner, name)
  }, 0)
}
