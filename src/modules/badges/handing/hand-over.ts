import { z } from 'zod'
import { addDays, dayOf } from '../../../kernel/day.ts'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { enqueue } from '../../../platform/jobs/runner.ts'
import { newId } from '../../../platform/new-id.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { giveConsent } from '../../consent/index.ts'
import { pointReduction } from '../services.ts'
import { tables } from '../tables.ts'
import { type WalletBadge, walletBadge } from '../wallet/wallet-badge.ts'
import { claimsOf, mayHand } from './claims.ts'
import { sendHanded } from './send-handed.ts'

/** How long the agency may be asked anew when it does not answer. */
const days = 30

/** Asks the agency to count a finished safety course (벌점 감경): consent, row and job at once; sent afterwards, once. */
export const handOver: Operation<{ badge: string }, { handed: string }> = command('badges.hand-over', {
  input: z.object({ badge: z.uuid() }),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ actor, input, tx, now, call }) => {
    const person = personOf(actor) ?? ''
    const badge = await handable(tx, person, input.badge, now)
    if (isRefusal(badge)) return badge
    if (!pointReduction.of(call.node).apply) return refusal('badges.agency-not-connected', 409)
    const [id, claims] = [newId<'Handed'>(), claimsOf(badge)]
    const endsOn = addDays(dayOf(now), days)
    const about = { person, purpose: 'point-reduction', source: 'wallet', recipient: 'koroad', endsOn }
    const consent = await giveConsent(tx, now, { ...about, scope: Object.keys(claims).map((name) => `badge-${name}`) })
    await tables(tx)
      .insertInto('badges.handed')
      .values({
        id,
        person_id: person,
        badge_id: badge.id,
        consent_id: consent,
        agency: 'koroad',
        state: 'waiting',
        asked_at: now,
        next_try: now,
      })
      .execute()
    await enqueue(tx, sendHanded, { handed: id })
    const content = { handed: id, badge: badge.id, to: 'koroad', claims, consent, askedAt: now.toISOString() }
    return { value: { handed: id }, subject: id, receipt: { title: `벌점 감경 신청: ${badge.title}`, content } }
  },
  taken: { handed_once: async () => await Promise.resolve(refusal('badges.handed-before', 409)) },
})

async function handable(tx: Tx, person: string, id: string, now: Date): Promise<WalletBadge | Refusal> {
  const found = await walletBadge(tx, id, now)
  if (!found || found.person !== person) return refusal('badges.no-such-badge', 404)
  return mayHand(found.badge) ? found.badge : refusal('badges.not-to-hand', 409)
}
