import { checkStatusEntry, type ListAnswer } from '../vc/status/check-statuses.ts'
import { problem } from '../vc/problem.ts'
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
  const entries = [credentialStatus].flat()
  const answers = await Promise.all(entries.map((entry) => checkEntry(entry, issuerId(badge), how)))
  const worst =
    answers.find(({ verdict }) => verdict === 'revoked') ?? answers.find(({ verdict }) => verdict === 'suspended')
  const found = worst ?? answers.find(({ ok }) => ok === false) ?? oldest(answers)
  return { ...found, facts: { ...Object.assign({}, ...answers.map(toldIn)), ...found.facts } }
}

async function checkEntry(entry: unknown, issuer: string, how: VerifyBadgeHow): Promise<Finding> {
  let reading: StatusReading | undefined
  const readList = async (url: string): Promise<ListAnswer> => {
    reading = await how.readStatus(url).catch(() => undefined)
    return reading ? { ok: true, ...reading } : { ok: false, problems: [problem('status-list-unreachable')] }
  }
  const { purpose, status, stops, message, problems } = await checkStatusEntry(entry, 'credentialStatus', issuer, {
    now: how.now,
    readList,
  })
  const [fault] = problems
  if (fault) return failed('status', 'status-unavailable', details[fault.code] ?? 'malformed')
  const facts = { ...(reading && factsOf(reading, how.now)), ...(message !== undefined && { message }) }
  const verdict = bad[purpose]
  if (stops && verdict) return failed('status', verdict, verdict, facts)
  if (verdict) return passed('status', 'in-force', true, facts)
  if (purpose === 'message') return passed('status', told.message, true, facts)
  if (purpose === 'refresh' && status !== 0) return passed('status', told.refresh, true, facts)
  return passed('status', 'purpose-not-read', null, facts)
}

/** What the issuer tells of a badge beside whether it holds. */
function toldIn({ detail, facts }: Finding): Finding['facts'] {
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

function oldest(answers: readonly Finding[]): Finding {
  const read = answers.filter(({ ok }) => ok === true).toSorted((a, b) => age(b) - age(a))
  return read.find(({ detail }) => detail === 'in-force') ?? read[0] ?? passed('status', 'none-published', null)
}

function age({ facts }: Finding): number {
  return Number(facts?.['ageSeconds'] ?? 0)
}
