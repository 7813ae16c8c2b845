import { z } from 'zod'
import { dayOf } from '../../../kernel/day.ts'
import type { Fact } from '../../../kernel/fact.ts'
import { toId } from '../../../kernel/id.ts'
import { type AgencyAnswer, type AgencyRecord, agencySources } from '../../../gateways/agency.ts'
import { recordAccess } from '../../../platform/access/record-access.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import type { Call, Node } from '../../../platform/node.ts'
import { emit } from '../../../platform/outbox/rows.ts'
import { consentOf, isActive } from '../../consent/index.ts'
import { linkingId, personCard } from '../../identity/index.ts'
import { notify } from '../../notifications/index.ts'
import { titleOf } from '../issuers/describe-record.ts'
import { findIssuer, type Issuer } from '../issuers/issuer.ts'
import { issueRecord } from '../issuers/issue-record.ts'
import { notices } from '../notices.ts'
import { agencyGateways } from '../services.ts'
import { type RequestState, tables } from '../tables.ts'
import { mostAttempts, nextTryAfter } from './requests.ts'
import { walletOf } from './wallet.ts'

const purpose = 'badges.fetch'
const leaseMs = 60_000 // as long as one attempt may take before another may start

type Going = {
  person: string
  consent: string
  unanswered: number
  issuer: Issuer
  subject: string
  holderName: string
}

/** Asks one agency for one request's records and issues a badge for each. Runs again after a crash; the outcome happens once. */
export const fetchBadges: Job = job('badges.fetch', {
  data: z.object({ request: z.uuid() }),
  run: async (call, { request }) => await fetchNow(call, request),
})

/** Asks again where an agency did not answer and it is time. */
export const fetchDue: Job = job('badges.fetch-due', {
  data: z.object({}),
  cron: '* * * * *',
  run: async (call) => {
    for (const request of await dueRequests(call)) await fetchNow(call, request)
  },
})

/** One attempt: take the request, ask outside of any transaction, take the answer. */
export async function fetchNow(call: Call, request: string): Promise<void> {
  const going = await inTransaction(call.node, call.actor, purpose, (tx) => begin(tx, call.node, request))
  if (!going) return
  const source = agencySources.find((known) => known === going.issuer.source)
  if (!source) throw new Error(`no gateway for ${going.issuer.code}`)
  const { subject, consent } = going
  const answer = await agencyGateways.of(call.node)[source]({ subject, consent, purpose: 'wallet', request })
  const facts = await inTransaction(call.node, call.actor, purpose, (tx) => take(tx, call, request, going, answer))
  if (facts > 0) call.node.wake()
}

async function dueRequests(call: Call): Promise<string[]> {
  const now = call.node.clock.now()
  return await inTransaction(call.node, call.actor, purpose, async (tx) => {
    const rows = await tables(tx)
      .selectFrom('badges.fetch_request')
      .select('id')
      .where('state', '=', 'waiting')
      .where('next_try', '<=', now)
      .orderBy('next_try')
      .limit(200)
      .execute()
    return rows.map(({ id }) => id)
  })
}

/** Takes a request that is due, so that no other attempt starts meanwhile. Nothing when it is not due or its consent has ended. */
async function begin(tx: Tx, node: Node, id: string): Promise<Going | undefined> {
  const now = node.clock.now()
  const row = await lockWaiting(tx, id)
  if (!row || row.next_try > now) return undefined
  const issuer = await findIssuer(tx, { organisation: row.organisation_id })
  const holder = await personCard(tx, row.person_id)
  if (!issuer || !holder) throw new Error('a request names nobody')
  if (!(await holds(tx, row.consent_id, now))) {
    await end(tx, id, { state: 'stopped', reason: 'consent-ended' }, now)
    return undefined
  }
  await tables(tx)
    .updateTable('badges.fetch_request')
    .set({ next_try: new Date(now.getTime() + leaseMs) })
    .where('id', '=', id)
    .execute()
  const subject = await linkingId(tx, node, row.person_id)
  return {
    person: row.person_id,
    consent: row.consent_id,
    unanswered: row.attempts,
    issuer,
    subject,
    holderName: holder.name,
  }
}

/** Takes an answer: writes the access ledger, issues, tells. A consent withdrawn meanwhile leaves the answer unused. Gives the number of facts. */
async function take(tx: Tx, call: Call, id: string, going: Going, answer: AgencyAnswer): Promise<number> {
  const now = call.node.clock.now()
  const row = await lockWaiting(tx, id)
  await writeLedger(tx, call, going, answer, now)
  if (!row) return 0
  if (!(await holds(tx, going.consent, now))) {
    await end(tx, id, { state: 'stopped', reason: 'consent-ended' }, now)
    return 0
  }
  if (answer.answer === 'unavailable') {
    await waitOrGiveUp(tx, id, going, now)
    return 0
  }
  if (answer.answer === 'records') return await putIntoWallet(tx, call, id, going, answer.records)
  const none = answer.answer === 'no-such-person'
  await end(tx, id, none ? { state: 'no-record' } : { state: 'needs-a-person', reason: answer.why }, now)
  const notice = none ? notices.noRecord(going.issuer.name) : notices.needsAPerson(going.issuer.name)
  await notify(tx, now, { ...notice, to: { person: going.person } })
  return 0
}

async function putIntoWallet(
  tx: Tx,
  call: Call,
  id: string,
  { person, issuer, holderName }: Going,
  records: readonly AgencyRecord[],
): Promise<number> {
  const now = call.node.clock.now()
  const { did } = await walletOf(tx, call.node, person)
  const facts: Fact[] = []
  const titles: string[] = []
  for (const record of records) {
    const issued = await issueRecord(tx, call.node, issuer, { person, did, name: holderName }, record)
    facts.push(...issued.facts)
    if (issued.badge !== undefined) titles.push(titleOf(record))
  }
  await emit(tx, call, facts)
  await end(tx, id, records.length === 0 ? { state: 'no-record' } : { state: 'arrived', arrived: titles.length }, now)
  if (titles.length > 0) await notify(tx, now, { ...notices.arrived(issuer.name, titles), to: { person } })
  return facts.length
}

async function waitOrGiveUp(tx: Tx, id: string, { unanswered, issuer, person }: Going, now: Date): Promise<void> {
  const attempts = unanswered + 1
  await tables(tx)
    .updateTable('badges.fetch_request')
    .set({ attempts, next_try: nextTryAfter(attempts, now) })
    .where('id', '=', id)
    .execute()
  if (attempts < mostAttempts) return
  await end(tx, id, { state: 'needs-a-person', reason: 'no-answer' }, now)
  await notify(tx, now, { ...notices.needsAPerson(issuer.name), to: { person } })
}

// The person reads this: who was asked, what came of it, by which consent.
async function writeLedger(tx: Tx, call: Call, going: Going, answer: AgencyAnswer, now: Date): Promise<void> {
  const what = answer.answer === 'records' ? `기록 ${answer.records.length}건을 지갑에 줌` : ledgerWords[answer.answer]
  const named: Call = { ...call, actor: { kind: 'system', name: going.issuer.name } }
  const entry = {
    person: toId<'Person'>(going.person),
    what,
    purpose: '지갑에 배지 가져오기',
    consent: toId<'Consent'>(going.consent),
  }
  await recordAccess(tx, named, [entry], now)
}

const ledgerWords: Readonly<Record<Exclude<AgencyAnswer['answer'], 'records'>, string>> = {
  'no-such-person': '기록이 없다고 답함',
  unavailable: '물었으나 답이 없음',
  unusable: '받을 수 없는 답을 보냄',
}

async function lockWaiting(tx: Tx, id: string) {
  return await tables(tx)
    .selectFrom('badges.fetch_request')
    .selectAll()
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .forUpdate()
    .executeTakeFirst()
}

async function holds(tx: Tx, consent: string, now: Date): Promise<boolean> {
  const found = await consentOf(tx, consent)
  return found !== undefined && isActive(found, dayOf(now))
}

async function end(
  tx: Tx,
  id: string,
  how: { state: RequestState; reason?: string; arrived?: number },
  now: Date,
): Promise<void> {
  await tables(tx)
    .updateTable('badges.fetch_request')
    .set({ ...how, ended_at: now })
    .where('id', '=', id)
    .execute()
}
