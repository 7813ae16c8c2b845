import { type Badge, issuerId, type OtherStatus, type StatusEntry } from './badge-shape.ts'
import { readBit } from './status-bits.ts'
import { failed, type Finding, passed, type StatusReading, type VerifyBadgeHow } from './verification.ts'

const bad = { revocation: 'revoked', suspension: 'suspended' } as const

/** Looks a badge up in the lists that its issuer publishes (Bitstring Status List 1.0, section 3.2). */
export async function checkStatus(badge: Badge, how: VerifyBadgeHow): Promise<Finding> {
  const { credentialStatus } = badge
  if (credentialStatus === undefined) return passed('status', 'none-published', null)
  const entries = [credentialStatus].flat()
  const answers = await Promise.all(entries.map((entry) => checkEntry(entry, issuerId(badge), how)))
  const worst =
    answers.find(({ verdict }) => verdict === 'revoked') ?? answers.find(({ verdict }) => verdict === 'suspended')
  return worst ?? answers.find(({ ok }) => ok === false) ?? oldest(answers)
}

async function checkEntry(entry: StatusEntry | OtherStatus, issuer: string, how: VerifyBadgeHow): Promise<Finding> {
  if (entry.statusListCredential === undefined) return unavailable('unknown-method')
  const purpose =
    entry.statusPurpose === 'revocation' || entry.statusPurpose === 'suspension' ? entry.statusPurpose : undefined
  if (!purpose) return passed('status', 'purpose-not-read', null)
  const reading = await how.readStatus(entry.statusListCredential).catch(() => undefined)
  if (!reading) return unavailable('list-unreachable')
  const set = readBit(reading.list.bits, Number(entry.statusListIndex))
  const misfit = misfitOf(reading, entry, issuer, how.now)
  if (misfit || set === undefined) return unavailable(misfit ?? 'outside-list')
  const facts = factsOf(reading, how.now)
  return set ? failed('status', bad[purpose], bad[purpose], facts) : passed('status', 'in-force', true, facts)
}

function misfitOf({ list }: StatusReading, entry: StatusEntry, issuer: string, now: Date): string | undefined {
  if (list.url !== entry.statusListCredential || list.purpose !== entry.statusPurpose) return 'other-list'
  if (list.issuer !== issuer) return 'list-of-another-issuer'
  return list.validUntil && list.validUntil <= now ? 'list-out-of-date' : undefined
}

function factsOf({ readAt, list }: StatusReading, now: Date): { readAt: string; ageSeconds: number; list: string } {
  return {
    readAt: readAt.toISOString(),
    ageSeconds: Math.max(0, Math.round((now.getTime() - readAt.getTime()) / 1_000)),
    list: list.url,
  }
}

function unavailable(detail: string): Finding {
  return failed('status', 'status-unavailable', detail)
}

function oldest(answers: readonly Finding[]): Finding {
  const read = answers.filter(({ ok }) => ok === true)
  return read.toSorted((a, b) => age(b) - age(a))[0] ?? passed('status', 'none-published', null)
}

function age({ facts }: Finding): number {
  return Number(facts?.['ageSeconds'] ?? 0)
}
