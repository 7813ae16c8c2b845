import { isObject, type Members } from '../data-model/read-values.ts'
import { readMoment } from '../data-model/moments.ts'
import { problem } from '../problem.ts'
import type { MethodAnswer } from '../verification-method.ts'
import { type PublicKey, readJwk, readMultikey } from './public-keys.ts'

const relationships = [
  'assertionMethod',
  'authentication',
  'keyAgreement',
  'capabilityInvocation',
  'capabilityDelegation',
] as const
const most = 500 // methods: a key history of many years

/**
 * Finds a verification method in a controller document that anybody may have written (Controlled Identifiers 1.0, section
 * 3.3). `id` is the method's absolute URL, `controller` the address that the document was asked from.
 */
export function readMethod(document: unknown, id: string, controller: string): MethodAnswer {
  if (!isObject(document) || typeof document['id'] !== 'string') return refuse('did-document-malformed')
  if (document['id'] !== controller) return refuse('did-document-of-another')
  const all = methodsOf(document)
  if (!all) return refuse('did-document-malformed')
  const same = all.filter((method) => absolute(method['id'], controller) === id)
  const [method] = same
  if (!method) return refuse('did-no-such-method')
  // Two methods of one name could hold two keys: which one is meant nobody can tell.
  if (new Set(same.map((one) => JSON.stringify(one))).size > 1) return refuse('did-method-twice')
  if (method['controller'] !== controller) return refuse('did-method-of-another')
  return read(document, method, id, controller)
}

function read(document: Members, method: Members, id: string, controller: string): MethodAnswer {
  const key = keyOf(method)
  if (typeof key === 'string') return refuse(key)
  const [expires, revoked] = [endOf(method, 'expires'), endOf(method, 'revoked')]
  if (expires === null || revoked === null) return refuse('did-method-malformed')
  const purposes = relationships.filter((name) => names(document[name], id, controller))
  return {
    ok: true,
    method: { id, controller, ...key, purposes, ...(expires && { expires }), ...(revoked && { revoked }) },
  }
}

/** Methods stand in `verificationMethod` or whole in a relationship; undefined when the document is no list of them. */
function methodsOf(document: Members): readonly Members[] | undefined {
  const lists = ['verificationMethod', ...relationships].map((name) => document[name] ?? [])
  if (!lists.every((list) => Array.isArray(list) && list.length <= most)) return undefined
  const found = lists.flat().filter((entry) => typeof entry !== 'string')
  return found.every(isObject) ? found : undefined
}

type KeyFault = 'did-method-type-unknown' | 'did-key-two-forms' | 'did-key-secret' | 'did-key-unknown'

// Section 2.2: a method says its key once; 2.2.2 and 2.2.3: as publicKeyMultibase or as publicKeyJwk without secret parts.
function keyOf(method: Members): PublicKey | KeyFault {
  const { type, publicKeyMultibase, publicKeyJwk } = method
  if (
    type !== 'Multikey' &&
    type !== 'JsonWebKey' &&
    type !== 'JsonWebKey2020' &&
    type !== 'Ed25519VerificationKey2020'
  )
    return 'did-method-type-unknown'
  if (publicKeyMultibase !== undefined && publicKeyJwk !== undefined) return 'did-key-two-forms'
  if ('secretKeyMultibase' in method || 'secretKeyJwk' in method || 'privateKeyJwk' in method) return 'did-key-secret'
  if (!type.startsWith('JsonWebKey')) return readMultikey(publicKeyMultibase) ?? 'did-key-unknown'
  if (!isObject(publicKeyJwk)) return 'did-key-unknown'
  return 'd' in publicKeyJwk ? 'did-key-secret' : (readJwk(publicKeyJwk) ?? 'did-key-unknown')
}

/** A moment, undefined when there is none, null when it is malformed. */
function endOf(method: Members, name: 'expires' | 'revoked'): Date | undefined | null {
  if (method[name] === undefined) return undefined
  const moment = readMoment(method[name])
  return moment === undefined ? null : new Date(moment)
}

function names(list: unknown, id: string, controller: string): boolean {
  if (!Array.isArray(list)) return false
  return list.some((entry: unknown) => absolute(isObject(entry) ? entry['id'] : entry, controller) === id)
}

function absolute(id: unknown, controller: string): unknown {
  return typeof id === 'string' && id.startsWith('#') ? `${controller}${id}` : id
}

function refuse(code: string): MethodAnswer {
  return { ok: false, problem: problem(code, 'verificationMethod') }
}
