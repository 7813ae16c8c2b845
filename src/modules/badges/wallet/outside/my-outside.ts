import { z } from 'zod'
import { refusal } from '../../../../kernel/refusal.ts'
import { personOf } from '../../../../platform/operation/actor.ts'
import type { Operation } from '../../../../platform/operation/command.ts'
import { query } from '../../../../platform/operation/query.ts'
import { personCard } from '../../../identity/index.ts'
import { type OutsideSays, type Recipient, describeOutside, recipientOf } from './describe-outside.ts'
import { type KeptOutside, keptOutside } from './outside-store.ts'

/** A badge from elsewhere as its holder sees it. */
export type MyOutside = KeptOutside & { readonly says: OutsideSays; readonly recipient: Recipient }

/** The badges from elsewhere in the own wallet; one when it is named. */
export const myOutside: Operation<{ badge?: string | undefined }, readonly MyOutside[]> = query('badges.my-outside', {
  input: z.object({ badge: z.uuid().optional() }),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ actor, input: { badge }, tx, call }) => {
    const person = personOf(actor) ?? ''
    const kept = await keptOutside(tx, call.node, person, badge)
    if (badge !== undefined && kept.length === 0) return refusal('badges.no-such-badge', 404)
    const email = kept.length === 0 ? undefined : (await personCard(tx, person))?.email
    return {
      value: kept.map((one) => ({
        ...one,
        says: describeOutside(one.opened),
        recipient: recipientOf(one.opened, email),
      })),
    }
  },
})
