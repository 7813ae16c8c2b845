// Bitstring Status List 1.0, section 3.5, and Verifiable Credentials Data Model 2.0, section 7.1: the names of the standard
// for our reasons, which tell more.
const names = {
  'status-type-unknown': 'MALFORMED_VALUE_ERROR',
  'status-entry-malformed': 'MALFORMED_VALUE_ERROR',
  'status-id-is-list': 'MALFORMED_VALUE_ERROR',
  'status-purpose-malformed': 'MALFORMED_VALUE_ERROR',
  'status-index-malformed': 'MALFORMED_VALUE_ERROR',
  'status-list-url-malformed': 'MALFORMED_VALUE_ERROR',
  'status-size-malformed': 'MALFORMED_VALUE_ERROR',
  'status-size-too-large': 'MALFORMED_VALUE_ERROR',
  'status-messages-missing': 'MALFORMED_VALUE_ERROR',
  'status-messages-number': 'MALFORMED_VALUE_ERROR',
  'status-message-malformed': 'MALFORMED_VALUE_ERROR',
  'status-message-twice': 'MALFORMED_VALUE_ERROR',
  'status-reference-malformed': 'MALFORMED_VALUE_ERROR',
  'status-list-malformed': 'MALFORMED_VALUE_ERROR',
  'status-list-type': 'MALFORMED_VALUE_ERROR',
  'status-list-subject-type': 'MALFORMED_VALUE_ERROR',
  'status-list-purpose-malformed': 'MALFORMED_VALUE_ERROR',
  'status-list-ttl-malformed': 'MALFORMED_VALUE_ERROR',
  'status-list-encoding': 'MALFORMED_VALUE_ERROR',
  'status-list-too-large': 'MALFORMED_VALUE_ERROR',
  'status-outside-list': 'RANGE_ERROR',
  'status-list-too-short': 'STATUS_LIST_LENGTH_ERROR',
  'status-list-not-verified': 'STATUS_VERIFICATION_ERROR',
  'status-purpose-differs': 'STATUS_VERIFICATION_ERROR',
  'status-list-other-id': 'STATUS_VERIFICATION_ERROR',
  'status-list-of-another': 'STATUS_VERIFICATION_ERROR',
  'status-list-not-yet-valid': 'STATUS_VERIFICATION_ERROR',
  'status-list-expired': 'STATUS_VERIFICATION_ERROR',
  'status-list-not-listed': 'STATUS_RETRIEVAL_ERROR',
  'status-list-not-found': 'STATUS_RETRIEVAL_ERROR',
  'status-list-unreachable': 'STATUS_RETRIEVAL_ERROR',
  'status-list-not-json': 'STATUS_RETRIEVAL_ERROR',
} as const

/** Why a status could not be read. */
export type StatusFault = keyof typeof names

/** The standard's name of a fault. */
export type StatusErrorName = (typeof names)[StatusFault]

/** The standard's name for one of our reasons; undefined for reasons that are not about a status. */
export function statusErrorName(code: string): StatusErrorName | undefined {
  return isFault(code) ? names[code] : undefined
}

/** The `type` of the problem details for one of our reasons (RFC 9457), or undefined when it is not about a status. */
export function statusErrorType(code: string): string | undefined {
  const name = statusErrorName(code)
  if (name === undefined) return undefined
  const own = name.startsWith('STATUS_')
  return `${own ? 'https://www.w3.org/ns/credentials/status-list' : 'https://www.w3.org/TR/vc-data-model'}#${name}`
}

function isFault(code: string): code is StatusFault {
  return Object.hasOwn(names, code)
}
