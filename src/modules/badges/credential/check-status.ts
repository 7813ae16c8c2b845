import { answerOf } from '../vc/status/check-statuses.ts'
import { readStatusEntry } from '../vc/status/read-status-entry.ts'
import { type Badge, issuerId } from './badge-shape.ts'
import { failed, type Finding, passed, type StatusReading, type VerifyBadgeHow } from './verification.ts'

const bad: Readonly<Record<string, 'revoked' | 'suspended'>> = { revocation: 'revoked', suspension: 'suspended' }
// States that leave a badge in force, and are told beside it.
const told = { message: 'message', refresh: 'newer-one' } as const
const details: Readonly<Record<string, string>> = {
  'status-type-unknown': 'unknown-method',
  'status-outside-list': 'outside-list',
  'status-list-other-id': 'other-list',
  'status-purpose-differs': 'other-list',
  'status-list-of-another': 'list-of-another-issuer',
  'status-list-expired': 'list-out-of-date',
  'status-list-not-yet-valid': 'list-out-of-date',
  'status-list-too-short': 'list-too-short',
  'status-list-unreachable': 'list-unreachable',
}

/** Looks a badge up in the lists that its issuer publishes (Bitstring Status List 1.0, section 3.2). */
export async function checkStatus(badge: Badge, how: VerifyBadgeHow): Promise<Finding> {
  const { credentialStatus } = badge
  if (credentialStatus === undefined) return passed('status', 'none-published', null)
  const entries = [credentialStatus].flat().map((entry) => readStatusEntry(entry, path))
  const readings = await Promise.all(entries.map((entry) => readingOf(how, entry)))
  const answers = entries.map((entry, at) => answerTo(entry, readings[at], issuerId(badge), how.now))
  const worst =
    answers.find(({ finding }) => finding.verdict === 'revoked') ??
    answers.find(({ finding }) => finding.verdict === 'suspended')
  const { finding, reading } = worst ?? answers.find(({ finding: { ok } }) => ok === false) ?? oldest(answers)
  const facts = { ...Object.assign({}, ...answers.map(toldIn)), ...(reading && factsOf(reading, how.now)) }
  return { ...finding, facts: { ...facts, ...finding.facts } }
}

const path = 'credentialStatus'

/** What was found of one entry, and in which list where that is worth telling. */
type Answer = { readonly finding: Finding; readonly reading?: StatusReading | undefined }

type Entry = ReturnType<typeof readStatusEntry>

function readingOf(how: VerifyBadgeHow, entry: Entry): Promise<StatusReading | undefined> {
  return 'code' in entry ? Promise.resolve(undefined) : how.readStatus(entry.list).catch(() => undefined)
}

function answerTo(entry: Entry, reading: StatusReading | undefined, issuer: string, now: Date): Answer {
  if ('code' in entry) return { finding: unavailable(entry.code) }
  if (!reading) return { finding: unavailable('status-list-unreachable') }
  const { purpose, status, stops, message, problems } = answerOf(entry, reading.list, { now, issuer, path })
  const [fault] = problems
  if (fault) return { finding: unavailable(fault.code) }
  const facts = message === undefined ? undefined : { message }
  const verdict = bad[purpose]
  if (stops && verdict) return { finding: failed('status', verdict, verdict, facts), reading }
  if (verdict) return { finding: passed('status', 'in-force', true, facts), reading }
  if (purpose === 'message') return { finding: passed('status', told.message, true, facts), reading }
  if (purpose === 'refresh' && status !== 0) return { finding: passed('status', told.refresh, true, facts), reading }
  return { finding: passed('status', 'purpose-not-read', null, facts), reading }
}

function unavailable(code: string): Finding {
  return failed('status', 'status-unavailable', details[code] ?? 'malformed')
}

/** What the issuer tells of a badge beside whether it holds. */
function toldIn({ finding: { detail, facts } }: Answer): Finding['facts'] {
  const { message } = facts ?? {}
  return { ...(message !== undefined && { message }), ...(detail === told.refresh && { newer: 1 }) }
}

function factsOf({ readAt, list }: StatusReading, now: Date): Readonly<Record<string, string | number>> {
  return {
    readAt: readAt.toISOString(),
    ageSeconds: Math.max(0, Math.round((now.getTime() - readAt.getTime()) / 1_000)),
    ...(list.id !== undefined && { list: list.id }),
  }
}

function oldest(answers: readonly Answer[]): Answer {
  const read = answers.filter(({ finding: { ok } }) => ok === true).toSorted((a, b) => readAt(a) - readAt(b))
  return (
    read.find(({ finding: { detail } }) => detail === 'in-force') ??
    read[0] ?? { finding: passed('status', 'none-published', null) }
  )
}

function readAt({ reading }: Answer): number {
  return reading?.readAt.getTime() ?? 0
}
