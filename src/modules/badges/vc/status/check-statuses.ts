import { partyUrl } from '../data-model/issuers.ts'
import { eachOf, isObject } from '../data-model/read-values.ts'
import type { StatusAnswer } from '../how.ts'
import { type Problem, problem } from '../problem.ts'
import { fewestEntries, readEntry } from './bitstring.ts'
import { readStatusEntry, type StatusEntry } from './read-status-entry.ts'
import type { BitstringList } from './read-status-list.ts'
import type { StatusFault } from './status-errors.ts'

/** A list that was fetched, read and found genuine; or why there is none. */
export type ListAnswer =
  | { readonly ok: true; readonly list: BitstringList; readonly readAt: Date }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** How statuses are read. Whole lists are asked for, so that nobody learns which credential was looked at. `readList` never throws. */
export type StatusHow = {
  readonly now: Date
  readonly readList: (url: string) => Promise<ListAnswer>
  /** Whether lists of another issuer than the credential's count. The standard leaves that to the verifier; without a word they do not. */
  readonly otherIssuers?: boolean
}

const stopping = new Set(['revocation', 'suspension'])
const mostEntries = 20 // in one credential
const clockDrift = 60_000 // milliseconds between two nodes' clocks

/** Reads every `credentialStatus` of a credential (Bitstring Status List 1.0, section 3.2). Never throws. */
export async function checkStatuses(credential: unknown, how: StatusHow): Promise<readonly StatusAnswer[]> {
  if (!isObject(credential)) return []
  const entries = eachOf(credential, 'credentialStatus')
  if (entries.length > mostEntries) return [unread('', [problem('status-entry-malformed', 'credentialStatus')])]
  const issuer = partyUrl(credential, 'issuer')
  return await Promise.all(entries.map(async ({ value, path }) => await checkStatusEntry(value, path, issuer, how)))
}

// `issuer` is the credential's.
async function checkStatusEntry(
  value: unknown,
  path: string,
  issuer: string | undefined,
  how: StatusHow,
): Promise<StatusAnswer> {
  const entry = readStatusEntry(value, path)
  if ('code' in entry) return unread(purposeOf(value), [entry])
  const answer = await how.readList(entry.list)
  if (!answer.ok) return unread(entry.purpose, answer.problems)
  return answerOf(entry, answer.list, { ...how, issuer, path })
}

/** What a list says of one entry at `path`; `issuer` is the credential's. */
export function answerOf(entry: StatusEntry, list: BitstringList, asked: Asked): StatusAnswer {
  const fault = faultOf(list, entry, asked)
  const status = readEntry(list.bits, entry.index, entry.size)
  if (fault || status === undefined) return unread(entry.purpose, [problem(fault ?? 'status-outside-list', asked.path)])
  const message = entry.messages.get(status)
  return {
    purpose: entry.purpose,
    status,
    ...(entry.purpose === 'message' && message !== undefined && { message }),
    stops: status !== 0 && stopping.has(entry.purpose),
    problems: [],
  }
}

type Asked = Pick<StatusHow, 'now' | 'otherIssuers'> & { readonly issuer: string | undefined; readonly path: string }

function faultOf(
  list: BitstringList,
  entry: StatusEntry,
  { issuer, now, otherIssuers = false }: Asked,
): StatusFault | undefined {
  if (list.id !== undefined && list.id !== entry.list) return 'status-list-other-id'
  if (!otherIssuers && list.issuer !== issuer) return 'status-list-of-another'
  if (list.validFrom && list.validFrom.getTime() > now.getTime() + clockDrift) return 'status-list-not-yet-valid'
  if (list.validUntil && list.validUntil <= now) return 'status-list-expired'
  if (!list.purposes.includes(entry.purpose)) return 'status-purpose-differs'
  return (list.bits.length * 8) / entry.size < fewestEntries ? 'status-list-too-short' : undefined
}

function purposeOf(value: unknown): string {
  return isObject(value) && typeof value['statusPurpose'] === 'string' ? value['statusPurpose'] : ''
}

function unread(purpose: string, problems: readonly Problem[]): StatusAnswer {
  return { purpose, stops: false, problems }
}
