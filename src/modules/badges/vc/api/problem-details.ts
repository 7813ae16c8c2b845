import type { Problem } from '../problem.ts'
import { statusErrorType } from '../status/status-errors.ts'

/** A problem as HTTP tells it (RFC 9457), with the types that the specifications name. */
export type ProblemDetails = {
  readonly type: string
  readonly title: string
  readonly detail: string
  /** Our own stable code of the problem, finer than the type. */
  readonly code: string
}

const model = 'https://www.w3.org/TR/vc-data-model#'
const integrity = 'https://w3id.org/security#'

type Kind = { readonly starts: RegExp; readonly type: string; readonly title: string }

// The first that fits. VC Data Model 2.0, section 7.2; Data Integrity 1.0, section 4.7.
const kinds: readonly Kind[] = [
  { starts: /^domain-/, type: `${integrity}INVALID_DOMAIN_ERROR`, title: 'Invalid domain' },
  { starts: /^challenge-/, type: `${integrity}INVALID_CHALLENGE_ERROR`, title: 'Invalid challenge' },
  { starts: /^(?:not-json|not-an-object|too-|body-)/, type: `${model}PARSING_ERROR`, title: 'Parsing error' },
  {
    starts: /^(?:signature-|proof-|previous-|cryptosuite-|purpose-|key-|did-|method-|jose-|statements-)/,
    type: `${model}CRYPTOGRAPHIC_SECURITY_ERROR`,
    title: 'Cryptographic security error',
  },
  { starts: /^(?:expired|not-yet-valid|validUntil-before)/, type: `${model}RANGE_ERROR`, title: 'Range error' },
]
const otherwise = { type: `${model}MALFORMED_VALUE_ERROR`, title: 'Malformed value' }

/** A problem in the form that the VC API answers with. */
export function problemDetails({ code, path, words }: Problem): ProblemDetails {
  const { type, title } = kinds.find(({ starts }) => starts.test(code)) ?? otherwise
  const detail = [code, path && `at ${path}`, words && `(${words})`].filter(Boolean).join(' ')
  return { type: statusErrorType(code) ?? type, title, detail, code }
}
