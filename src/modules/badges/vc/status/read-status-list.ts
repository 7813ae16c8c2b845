import { partyUrl } from '../data-model/issuers.ts'
import { readMoment } from '../data-model/moments.ts'
import { isObject, type Members } from '../data-model/read-values.ts'
import { typesOf } from '../data-model/types.ts'
import { type Problem, problem } from '../problem.ts'
import { decodeList } from './bitstring.ts'
import type { StatusFault } from './status-errors.ts'

/** A status list that was read. Whether its proof is good is asked before. */
export type BitstringList = {
  readonly id: string | undefined
  readonly issuer: string
  readonly purposes: readonly string[]
  readonly bits: Uint8Array
  /** Milliseconds after which a reader should look again. */
  readonly ttl?: number
  readonly validFrom?: Date
  readonly validUntil?: Date
}

/** Reads a list by every MUST of Bitstring Status List 1.0, section 2.2; else gives the first thing that is wrong. */
export function readStatusList(document: unknown): BitstringList | Problem {
  if (!isObject(document)) return no('status-list-malformed', '')
  const { id, credentialSubject: subject } = document
  const issuer = partyUrl(document, 'issuer')
  if (!typesOf(document).includes('BitstringStatusListCredential')) return no('status-list-type', 'type')
  if (issuer === undefined) return no('status-list-malformed', 'issuer')
  if (id !== undefined && typeof id !== 'string') return no('status-list-malformed', 'id')
  if (!isObject(subject)) return no('status-list-malformed', 'credentialSubject')
  const [content, period] = [readSubject(subject), readPeriod(document)]
  if ('code' in content) return content
  return period ? { id, issuer, ...content, ...period } : no('status-list-malformed', 'validFrom')
}

function readSubject(subject: Members): Pick<BitstringList, 'purposes' | 'bits' | 'ttl'> | Problem {
  const { type, statusPurpose, encodedList, ttl } = subject
  const at = (member: string) => `credentialSubject.${member}`
  const only = Array.isArray(type) && type.length === 1 ? type[0] : type
  if (only !== 'BitstringStatusList') return no('status-list-subject-type', at('type'))
  const purposes: readonly unknown[] = [statusPurpose].flat()
  if (purposes.length === 0 || !purposes.every(isPurpose))
    return no('status-list-purpose-malformed', at('statusPurpose'))
  const wrongTtl = ttl !== undefined && (typeof ttl !== 'number' || !Number.isFinite(ttl) || ttl < 0)
  if (wrongTtl) return no('status-list-ttl-malformed', at('ttl'))
  const bits = decodeList(encodedList)
  if (typeof bits === 'string') return no(bits, at('encodedList'))
  return { purposes, bits, ...(typeof ttl === 'number' && { ttl }) }
}

function isPurpose(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function readPeriod(document: Members): Pick<BitstringList, 'validFrom' | 'validUntil'> | undefined {
  const [from, until] = [document['validFrom'], document['validUntil']].map(readMoment)
  if (
    (document['validFrom'] !== undefined && from === undefined) ||
    (document['validUntil'] !== undefined && until === undefined)
  )
    return undefined
  return {
    ...(from !== undefined && { validFrom: new Date(from) }),
    ...(until !== undefined && { validUntil: new Date(until) }),
  }
}

function no(fault: StatusFault, path: string): Problem {
  return problem(fault, path)
}
