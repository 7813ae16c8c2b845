import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import type { AskedClaims } from '../../../gateways/point-reduction/port.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { pointReduction } from '../services.ts'
import { type Handed, tables } from '../tables.ts'
import { walletBadge } from '../wallet/wallet-badge.ts'
import { claimsOf, mayHand } from './claims.ts'

/** What would be given of a badge, whether it can be, and what became of it the last time. */
export type Handing = {
  readonly badge: string
  readonly title: string
  readonly claims: AskedClaims
  readonly may: boolean
  readonly connected: boolean
  readonly last: Handed | undefined
}

/** One of the person's badges before it is handed to the agency. */
export const readHanding: Operation<{ badge: string }, Handing> = query('badges.read-handing', {
  input: z.object({ badge: z.uuid() }),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ actor, input, tx, now, call }) => {
    const found = await walletBadge(tx, input.badge, now)
    if (!found || found.person !== personOf(actor)) return refusal('badges.no-such-badge', 404)
    const rows = tables(tx).selectFrom('badges.handed').selectAll().where('badge_id', '=', input.badge)
    const last = await rows.orderBy('asked_at', 'desc').limit(1).executeTakeFirst()
    const connected = pointReduction.of(call.node).apply !== undefined
    const { badge } = found
    return {
      value: { badge: badge.id, title: badge.title, claims: claimsOf(badge), may: mayHand(badge), connected, last },
    }
  },
})
