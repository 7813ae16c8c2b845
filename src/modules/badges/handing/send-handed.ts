import { z } from 'zod'
import { dayOf } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import type { PointAnswer, PointApplication } from '../../../gateways/point-reduction/port.ts'
import { recordAccess } from '../../../platform/access/record-access.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import type { Call } from '../../../platform/node.ts'
import { consentOf, isActive } from '../../consent/index.ts'
import { linkingId } from '../../identity/index.ts'
import { notify } from '../../notifications/index.ts'
import { pointReduction } from '../services.ts'
import { type Handed, tables } from '../tables.ts'
import { mostAttempts, nextTryAfter } from '../wallet/requests.ts'
import { walletBadge } from '../wallet/wallet-badge.ts'
import { claimsOf, mayHand } from './claims.ts'
import { handedNotice } from './notices.ts'

const purpose = 'badges.send-handed'
const leaseMs = 60_000 // as long as one try may take before another may start

/** Gives one badge's asked claims to the agency. Runs again after a crash; the agency knows the application by its key. */
export const sendHanded: Job = job('badges.send-handed', {
  data: z.object({ handed: z.uuid() }),
  run: async (call, { handed }) => await sendNow(call, handed),
})

/** Tries again where the agency did not answer and it is time. */
export const handedDue: Job = job('badges.handed-due', {
  data: z.object({}),
  cron: '* * * * *',
  run: async (call) => {
    const now = call.node.clock.now()
    const due = await inTransaction(call.node, call.actor, purpose, async (tx) => {
      const rows = tables(tx).selectFrom('badges.handed').select('id').where('state', '=', 'waiting')
      return await rows.where('next_try', '<=', now).orderBy('next_try').limit(100).execute()
    })
    for (const { id } of due) await sendNow(call, id)
  },
})

async function sendNow(call: Call, id: string): Promise<void> {
  const { apply } = pointReduction.of(call.node)
  if (!apply) return // nobody is connected any more: it waits
  const going = await inTransaction(call.node, call.actor, purpose, (tx) => begin(tx, call, id))
  if (!going) return
  const answer = await apply(going)
  await inTransaction(call.node, call.actor, purpose, (tx) => take(tx, call, id, answer))
}

// What is given is read at the last moment: a badge or a consent that has ended gives nothing.
async function begin(tx: Tx, call: Call, id: string): Promise<PointApplication | undefined> {
  const now = call.node.clock.now()
  const row = await lockWaiting(tx, id)
  if (!row || row.next_try > now) return undefined
  const [found, consent] = [await walletBadge(tx, row.badge_id, now), await consentOf(tx, row.consent_id)]
  if (!consent || !isActive(consent, dayOf(now))) return await stop(tx, row, 'consent-ended', now)
  if (!found || !mayHand(found.badge)) return await stop(tx, row, 'badge-ended', now)
  const next_try = new Date(now.getTime() + leaseMs)
  await tables(tx).updateTable('badges.handed').set({ next_try }).where('id', '=', id).execute()
  const subject = await linkingId(tx, call.node, row.person_id)
  return { key: id, subject, consent: row.consent_id, claims: claimsOf(found.badge) }
}

async function stop(tx: Tx, { id }: Handed, reason: string, now: Date): Promise<undefined> {
  await end(tx, id, { state: 'stopped', reason }, now)
}

async function take(tx: Tx, call: Call, id: string, answer: PointAnswer): Promise<void> {
  const now = call.node.clock.now()
  const row = await lockWaiting(tx, id)
  if (!row) return
  const attempts = row.attempts + 1
  if (answer.answer === 'unavailable' && attempts < mostAttempts) {
    const waits = { attempts, next_try: nextTryAfter(attempts, now) }
    await tables(tx).updateTable('badges.handed').set(waits).where('id', '=', id).execute()
    return
  }
  await end(tx, id, outcomeOf(answer), now)
  const read = { person: toId<'Person'>(row.person_id), consent: toId<'Consent'>(row.consent_id) }
  const named: Call = { ...call, actor: { kind: 'system', name: '도로교통공단' } }
  await recordAccess(tx, named, [{ ...read, what: '안전교육 배지의 요청한 항목', purpose: '벌점 감경 신청' }], now)
  await notify(tx, now, handedNotice(row, answer))
}

type Ended = { state: Handed['state']; reason?: string; receipt?: string }

function outcomeOf(answer: PointAnswer): Ended {
  if (answer.answer === 'taken') return { state: 'taken', receipt: answer.receipt }
  if (answer.answer === 'declined') return { state: 'declined', reason: answer.reason }
  return { state: 'needs-a-person', reason: answer.answer === 'unusable' ? answer.why : 'no-answer' }
}

async function end(tx: Tx, id: string, how: Ended, now: Date): Promise<void> {
  await tables(tx)
    .updateTable('badges.handed')
    .set({ ...how, ended_at: now })
    .where('id', '=', id)
    .execute()
}

async function lockWaiting(tx: Tx, id: string): Promise<Handed | undefined> {
  const rows = tables(tx).selectFrom('badges.handed').selectAll().where('id', '=', id).where('state', '=', 'waiting')
  return await rows.forUpdate().executeTakeFirst()
}
