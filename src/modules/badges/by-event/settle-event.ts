import type { Tx } from '../../../platform/database/connect.ts'
import type { Call } from '../../../platform/node.ts'
import { emit } from '../../../platform/outbox/rows.ts'
import { notify } from '../../notifications/index.ts'
import { eventSettled } from '../events.ts'
import { notices } from '../notices.ts'
import { tables } from '../tables.ts'
import { stateBy } from './event.ts'
import { lockEvent, outcomesOf } from './event-store.ts'

const dayMs = 86_400_000

/** Says what became of an event, once all its rules have dealt with it. Its content goes when nothing is left to do. */
export async function settleEvent(tx: Tx, call: Call, id: string): Promise<void> {
  const event = await lockEvent(tx, id)
  if (event?.state !== 'waiting') return
  const now = call.node.clock.now()
  const state = stateBy((await outcomesOf(tx, id)).map((one) => one.state))
  const over = state === 'issued' || state === 'unchanged'
  const organisation = event.organisation_id
  if (state === 'refused' && !(await wasTold(tx, organisation, now)))
    await notify(tx, now, { ...notices.eventRefused(), to: { organisation } })
  await tables(tx)
    .updateTable('badges.event')
    .set({ state, settled_at: now, tries: event.tries + 1, ...(over && { content: null }) })
    .where('id', '=', id)
    .execute()
  await emit(tx, call, [eventSettled({ event: id, issuer: organisation, state })])
}

// A system that sends a thousand wrong events is one message a day.
async function wasTold(tx: Tx, organisation: string, now: Date): Promise<boolean> {
  const found = await tables(tx)
    .selectFrom('badges.event')
    .select('id')
    .where('organisation_id', '=', organisation)
    .where('state', '=', 'refused')
    .where('settled_at', '>', new Date(now.getTime() - dayMs))
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
