import { dayOf } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { enqueue } from '../../../platform/jobs/runner.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Node } from '../../../platform/node.ts'
import type { Heard } from '../../../platform/outbox/subscription.ts'
import type { BadgeArrived, BadgeRecord } from '../events.ts'
import { tables } from '../tables.ts'
import { walletOf } from '../wallet/wallet.ts'
import { carryOutEvent } from './carry-out.ts'
import type { EventContent } from './event.ts'
import type { EventSource } from './event-rule.ts'
import { contentIndexes, holderIndexes, sealEvent } from './event-store.ts'
import { rulesFor } from './rule-store.ts'

/** SQL: whether the agency of a badge that arrived has a rule about its own records or badges. Nobody else's are looked at. */
export const ruleWants = `exists (select from badges.event_rule r where r.decision = 'approved' and r.ended_at is null and r.source <> 'system'
  and r.organisation_id = (select b.organisation_id from badges.badge b where b.id = (f.payload ->> 'badge')::uuid))`

/** A record or a badge of the agency came into a wallet: an event for its own rules. Badges that a rule issued set off no other: no circles. */
export async function hearArrived({ payload, tx, call: { node }, now }: Heard<BadgeArrived>): Promise<void> {
  const badge = await arrived(tx, payload.badge)
  if (!badge) return
  const source: EventSource = badge.series === null ? 'record' : 'badge'
  const { organisation } = badge
  const kind = badge.series ?? payload.kind
  if ((await rulesFor(tx, { organisation, source, kind })).length === 0) return
  const { did } = await walletOf(tx, node, payload.person)
  const content = { holder: did, fields: fieldsOf(payload.record, kind, dayOf(now)) }
  const id = await add(tx, node, { organisation, source, kind, badge: payload.badge, now }, content)
  if (id !== undefined) await enqueue(tx, carryOutEvent, { event: id })
}

async function arrived(tx: Tx, badge: string): Promise<{ organisation: string; series: string | null } | undefined> {
  const row = await tables(tx)
    .selectFrom('badges.badge')
    .leftJoin('badges.design', 'badges.design.id', 'badges.badge.design_id')
    .leftJoin('badges.event_outcome', 'badge_id', 'badges.badge.id')
    .select(['badges.badge.organisation_id', 'series_id', 'badge_id'])
    .where('badges.badge.id', '=', badge)
    .executeTakeFirst()
  return row && row.badge_id === null ? { organisation: row.organisation_id, series: row.series_id } : undefined
}

function fieldsOf(record: BadgeRecord, kind: string, day: string): Record<string, string> {
  const { externalId: id, title, organisation, from, to, score, level } = record
  const given = { id, kind, day, title, organisation, from, to, score, level }
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )
}

type Arriving = {
  readonly organisation: string
  readonly source: EventSource
  readonly kind: string
  readonly badge: string
  readonly now: Date
}

async function add(tx: Tx, node: Node, { badge, ...at }: Arriving, content: EventContent): Promise<string | undefined> {
  const id = newId<'Event'>()
  const added = await tables(tx)
    .insertInto('badges.event')
    .values({
      id,
      organisation_id: at.organisation,
      source: at.source,
      event_key: badge,
      kind: at.kind,
      content: sealEvent(node, id, content),
      content_index: contentIndexes(node, content)[0] ?? '',
      holder_index: holderIndexes(node, content.holder)[0] ?? '',
      state: 'waiting',
      received_at: at.now,
    })
    .onConflict((conflict) => conflict.constraint('event_once').doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n ? id : undefined
}
