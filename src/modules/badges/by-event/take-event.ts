import { z } from 'zod'
import { dayOf } from '../../../kernel/day.ts'
import { type Outcome, type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Call, type Node, systemCall } from '../../../platform/node.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { findIssuer } from '../issuers/issuer.ts'
import { tables } from '../tables.ts'
import { carryOut } from './carry-out.ts'
import { contentOf, isFinal, maySendAgain, ToldEvent } from './event.ts'
import { contentIndexes, holderIndexes, outcomesOf, sealEvent } from './event-store.ts'

type Taken = { event: string }

/** Takes an event from the agency's system and issues what its rules say. The same id and content again is the same event: safe to retry. */
export async function takeEvent(call: Call, raw: unknown): Promise<Outcome<Taken>> {
  const taken = await keepEvent(call, raw)
  if (taken.ok) await carryOut(systemCall(call.node, 'badges.carry-out-event'), taken.value.event)
  return taken
}

/** Tries an event again that was refused or meant nothing: the rules or the register may be others now. */
export async function tryAgain(call: Call, raw: unknown): Promise<Outcome<Taken>> {
  const asked = await askAgain(call, raw)
  if (asked.ok) await carryOut(systemCall(call.node, 'badges.carry-out-event'), asked.value.event)
  return asked
}

const keepEvent: Operation<ToldEvent, Taken> = command('badges.take-event', {
  stepUp: 'staff',
  input: ToldEvent,
  allow: ({ actor }) => organisationOf(actor, 'issuer') !== undefined,
  run: async ({ actor, input, tx, now, call: { node } }) => {
    const organisation = organisationOf(actor, 'issuer') ?? ''
    if (!(await findIssuer(tx, { organisation }))) return refusal('badges.not-an-issuer', 403)
    const fresh = { id: newId<'Event'>(), organisation, now }
    const kept = (await addEvent(tx, node, fresh, input)) ? { event: fresh.id } : await known(tx, node, fresh, input)
    return isRefusal(kept) ? kept : { value: kept, subject: kept.event }
  },
})

type Fresh = { readonly id: string; readonly organisation: string; readonly now: Date }

async function addEvent(tx: Tx, node: Node, { id, organisation, now }: Fresh, told: ToldEvent): Promise<boolean> {
  const content = contentOf(told, dayOf(now))
  const added = await tables(tx)
    .insertInto('badges.event')
    .values({
      id,
      organisation_id: organisation,
      source: 'system',
      event_key: told.id,
      kind: told.kind,
      content: sealEvent(node, id, content),
      content_index: indexesOf(node, told)[0] ?? '',
      holder_index: holderIndexes(node, told.holder)[0] ?? '',
      state: 'waiting',
      received_at: now,
    })
    .onConflict((conflict) => conflict.constraint('event_once').doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

// It came before: the same is answered alike, a corrected one takes the place of what brought nothing.
async function known(tx: Tx, node: Node, { organisation, now }: Fresh, told: ToldEvent): Promise<Taken | Refusal> {
  const row = await tables(tx)
    .selectFrom('badges.event')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('source', '=', 'system')
    .where('event_key', '=', told.id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const content = contentOf(told, dayOf(now))
  const [index = '', ...older] = indexesOf(node, told)
  const same = [index, ...older].includes(row.content_index)
  if (!maySendAgain(row.state)) return same ? { event: row.id } : differs()
  if (!same && (await outcomesOf(tx, row.id)).some(({ state }) => isFinal(state))) return differs()
  await tables(tx)
    .updateTable('badges.event')
    .set({
      kind: told.kind,
      content: sealEvent(node, row.id, content),
      content_index: index,
      holder_index: holderIndexes(node, told.holder)[0] ?? '',
      state: 'waiting',
      settled_at: null,
    })
    .where('id', '=', row.id)
    .execute()
  return { event: row.id }
}

// Without the day of arrival, which a retry has another one of.
function indexesOf(node: Node, told: ToldEvent): string[] {
  return contentIndexes(node, contentOf(told, ''))
}

function differs(): Refusal {
  return refusal('badges.event-differs', 409, { fields: { id: 'event-differs' } })
}

const askAgain: Operation<Taken, Taken> = command('badges.event-again', {
  stepUp: 'staff',
  input: z.object({ event: z.uuid() }),
  allow: ({ actor }) => organisationOf(actor, 'issuer') !== undefined,
  run: async ({ actor, input, tx }) => {
    const mine = tables(tx)
      .selectFrom('badges.event')
      .select(['state', 'content'])
      .where('id', '=', input.event)
      .where('organisation_id', '=', organisationOf(actor, 'issuer') ?? '')
    const found = await mine.forUpdate().executeTakeFirst()
    if (!found) return refusal('badges.no-such-event', 404)
    if (found.content === null || !maySendAgain(found.state)) return refusal('badges.event-not-again', 409)
    const waiting = { state: 'waiting', settled_at: null } as const
    await tables(tx).updateTable('badges.event').set(waiting).where('id', '=', input.event).execute()
    return { value: { event: input.event }, subject: input.event }
  },
})
