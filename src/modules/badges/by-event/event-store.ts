import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/connect.ts'
import { decryptField, encryptField } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { blindIndexes } from '../../../platform/field-encryption/key-ring.ts'
import type { Node } from '../../../platform/node.ts'
import { tables } from '../tables.ts'
import type { EventRow } from './tables.ts'
import { EventContent, type OutcomeState } from './event.ts'

function placeOf(id: string): { table: string; column: string; row: string } {
  return { table: 'badges.event', column: 'content', row: id }
}

/** Seals what an event says. */
export function sealEvent(node: Node, id: string, content: EventContent): string {
  return encryptField(fieldKeys.of(node), placeOf(id), JSON.stringify(content))
}

/** What an event says. */
export function openEvent(node: Node, id: string, sealed: string): EventContent {
  return EventContent.parse(JSON.parse(decryptField(fieldKeys.of(node), placeOf(id), sealed)))
}

/** What tells one content from another once it is gone: the newest first, then by older keys. */
export function contentIndexes(node: Node, { holder, fields }: EventContent): string[] {
  const text = JSON.stringify([holder, Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1))])
  return blindIndexes(fieldKeys.of(node), 'badges.event', 'content_index', text)
}

/** By which an event is found whose holder was not here: the newest first, then by older keys. */
export function holderIndexes(node: Node, holder: string): string[] {
  return blindIndexes(fieldKeys.of(node), 'badges.event', 'holder_index', holder)
}

/** Takes an event in hand until the transaction ends. */
export async function lockEvent(tx: Tx, id: string): Promise<EventRow | undefined> {
  return await tables(tx).selectFrom('badges.event').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** What the rules made of an event so far. */
export async function outcomesOf(tx: Tx, event: string): Promise<{ rule: string; state: OutcomeState }[]> {
  const rows = await tables(tx)
    .selectFrom('badges.event_outcome')
    .select(['rule_id', 'state'])
    .where('event_id', '=', event)
    .execute()
  return rows.map(({ rule_id, state }) => ({ rule: rule_id, state }))
}

/** What one rule made of an event. */
export type NewOutcome = {
  readonly rule: string
  readonly state: OutcomeState
  readonly why?: string | undefined
  readonly fields?: Readonly<Record<string, string>> | undefined
  readonly badge?: string | undefined
}

/** Writes outcomes down. One that is final stays: whoever comes later with the same event has changed nothing. */
export async function keepOutcomes(
  tx: Tx,
  { event, organisation, now }: { readonly event: string; readonly organisation: string; readonly now: Date },
  outcomes: readonly NewOutcome[],
): Promise<void> {
  if (outcomes.length === 0) return
  const rows = outcomes.map(({ rule, state, why, fields = {}, badge }) => ({ rule, state, why, fields, badge }))
  await sql`insert into badges.event_outcome as o (event_id, rule_id, organisation_id, state, why, fields, badge_id, at)
    select ${event}::uuid, rule, ${organisation}::uuid, state, why, fields, badge, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(rule uuid, state text, why text, fields jsonb, badge uuid)
    on conflict (event_id, rule_id) do update
      set state = excluded.state, why = excluded.why, fields = excluded.fields, badge_id = excluded.badge_id, at = excluded.at
      where o.state in ('refused', 'not-met')`.execute(tx)
}
