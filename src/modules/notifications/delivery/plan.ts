import { dayOf, type Day } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { sideBySide } from '../../../platform/database/side-by-side.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { Call, Node } from '../../../platform/node.ts'
import { contactsOf } from '../contacts/store.ts'
import { hearersOf } from '../hearing/hearers.ts'
import { themeOf } from '../hearing/themes.ts'
import type { Kind } from '../kinds.ts'
import type { Preferences } from '../preferences/preferences.ts'
import { nextDigest } from '../preferences/times.ts'
import { preferencesOf } from '../preferences/store.ts'
import { devicesOf } from '../push/devices.ts'
import { tables } from '../tables.ts'
import { connectedChannels, waysOut } from '../ways-out.ts'
import { type Reach, type Way, waysOf } from './delivery.ts'
import { addDelivery, digestFor, paidSince } from './store.ts'

const atOnce = 50

/** Decides the ways of every message that has none yet, some at a time. A message and its ways are written together. */
export async function planAll(call: Call): Promise<void> {
  const { node, actor } = call
  const planSome = async (): Promise<number> =>
    await inTransaction(node, actor, 'notifications.plan', (tx) => plan(tx, node))
  while ((await planSome()) === atOnce);
}

async function plan(tx: Tx, node: Node): Promise<number> {
  const now = node.clock.now()
  const notices = await tables(tx)
    .selectFrom('notifications.notice')
    .select(['id', 'person_id', 'organisation_id', 'topic', 'kind'])
    .where('planned_at', 'is', null)
    .orderBy('created_at')
    .limit(atOnce)
    .forUpdate()
    .skipLocked()
    .execute()
  for (const notice of notices)
    for (const told of await toldBy(tx, notice, dayOf(now))) await planOne(tx, node, now, told)
  const ids = notices.map(({ id }) => id)
  if (ids.length > 0)
    await tables(tx).updateTable('notifications.notice').set({ planned_at: now }).where('id', 'in', ids).execute()
  return notices.length
}

type Unplanned = { id: string; person_id: string | null; organisation_id: string | null; topic: string; kind: Kind }

// A message to an organisation goes to those of its members who want to hear of it; the inbox has it for all of them.
async function toldBy(tx: Tx, notice: Unplanned, today: Day): Promise<Told[]> {
  const { id, kind, topic, person_id: person, organisation_id: organisation } = notice
  if (person !== null) return [{ id, kind, person }]
  const hearers = await hearersOf(tx, organisation ?? '', themeOf(topic), today)
  return hearers.map((one) => ({ id, kind: 'work', person: one }))
}

type Told = { readonly id: string; readonly person: string; readonly kind: Kind }

async function planOne(tx: Tx, node: Node, now: Date, { id, person, kind }: Told): Promise<void> {
  const [preferences, reach] = await sideBySide([preferencesOf(tx, person), reachOf(tx, node, person, now)])
  for (const way of waysOf(kind, preferences, reach, now)) {
    const { at, inDigest } = await placeOf(tx, now, person, preferences, way)
    const { channel, target } = way
    await addDelivery(tx, now, {
      person,
      kind,
      channel,
      target,
      notice: id,
      at,
      ...(inDigest !== undefined && { inDigest }),
    })
  }
}

/** By what the person can be reached now. */
export async function reachOf(tx: Tx, node: Node, person: string, now: Date): Promise<Reach> {
  const [contacts, devices, paidToday] = await sideBySide([
    contactsOf(tx, node, person),
    devicesOf(tx, person),
    paidSince(tx, person, beginOf(dayOf(now))),
  ])
  const reached = (kind: 'mail' | 'mobile'): boolean =>
    contacts.some((c) => c.kind === kind && c.unreachable === undefined)
  return {
    mail: reached('mail'),
    mobile: reached('mobile'),
    devices: devices.map(({ id }) => id),
    connected: connectedChannels(waysOut.of(node)),
    paidToday,
  }
}

function beginOf(day: Day): Date {
  return new Date(`${day}T00:00:00+09:00`)
}

// A letter that is on its way already takes nothing more in: the message goes into the next one.
async function placeOf(
  tx: Tx,
  now: Date,
  person: string,
  { digest: wish }: Preferences,
  { at, digest }: Way,
): Promise<{ at: Date; inDigest?: string }> {
  for (let due = digest; due !== undefined; due = nextDigest(due, wish)) {
    const inDigest = await digestFor(tx, now, person, due)
    if (inDigest !== undefined) return { at: due, inDigest }
  }
  return { at }
}
