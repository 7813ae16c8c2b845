import { sql } from 'kysely'
import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { PushAddress } from '../../../gateways/web-push/port.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Node } from '../../../platform/node.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { limits } from '../channels.ts'
import { indexOf, indexesOf, open, seal } from '../sealed.ts'
import { tables } from '../tables.ts'
import { waysOut } from '../ways-out.ts'

/** A browser that takes push messages. */
export type PushDevice = { readonly id: string; readonly name: string; readonly since: Date }

/** The person's browsers, newest first. */
export async function devicesOf(tx: Tx, person: string): Promise<PushDevice[]> {
  const rows = await tables(tx)
    .selectFrom('notifications.push_device')
    .select(['id', 'name', 'created_at'])
    .where('person_id', '=', person)
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map((row) => ({ id: row.id, name: row.name, since: row.created_at }))
}

/** The address of one browser, for sending. */
export async function deviceAddress(tx: Tx, node: Node, id: string): Promise<PushAddress | undefined> {
  const row = await tables(tx)
    .selectFrom('notifications.push_device')
    .select('address')
    .where('id', '=', id)
    .executeTakeFirst()
  return row && PushAddress.parse(JSON.parse(open(node, 'push_device', id, row.address)))
}

/** Forgets a browser, by whoever may: the person, or the sender who was told that it has gone. */
export async function dropDevice(tx: Tx, id: string): Promise<boolean> {
  const done = await tables(tx).deleteFrom('notifications.push_device').where('id', '=', id).executeTakeFirst()
  return done.numDeletedRows > 0n
}

type Subscribed = { address: PushAddress; name: string }

/** Takes a browser's subscription. The same browser again is the same device, also when another person used it before. */
export const subscribe: Operation<Subscribed, { device: string }> = command('notifications.subscribe', {
  input: z.object({ address: PushAddress, name: z.string().trim().max(80).default('') }),
  allow: ({ actor }) => personOf(actor) !== undefined,
  run: async ({ actor, input, tx, now, call }) => {
    const person = personOf(actor)
    if (person === undefined) return refusal('platform.sign-in-first', 401)
    if (!waysOut.of(call.node).push.mayAsk(input.address.endpoint))
      return refusal('notifications.unknown-push-service', 422)
    for (const index of indexesOf(call.node, input.address.endpoint))
      await sql`select notifications.take_device(${index}, ${person})`.execute(tx)
    const device = await keepDevice(tx, call.node, { ...input, person, now })
    await dropOldest(tx, person)
    return { value: { device }, subject: device }
  },
})

type Kept = Subscribed & { person: string; now: Date }

// Its keys may be new though its address is not, so an earlier row is replaced.
async function keepDevice(tx: Tx, node: Node, { address, name, person, now }: Kept): Promise<string> {
  const id = newId<'PushDevice'>()
  const before = indexesOf(node, address.endpoint)
  await tables(tx).deleteFrom('notifications.push_device').where('address_index', 'in', before).execute()
  await tables(tx)
    .insertInto('notifications.push_device')
    .values({
      id,
      person_id: person,
      address: seal(node, 'push_device', id, JSON.stringify(address)),
      address_index: indexOf(node, address.endpoint),
      name,
      created_at: now,
    })
    .execute()
  return id
}

async function dropOldest(tx: Tx, person: string): Promise<void> {
  for (const { id } of (await devicesOf(tx, person)).slice(limits.devices)) await dropDevice(tx, id)
}

/** The person wants no more push messages on one of their browsers. */
export const unsubscribe: Operation<{ device: string }, { device: string }> = command(
  'notifications.unsubscribe-device',
  {
    input: z.object({ device: z.uuid() }),
    allow: ({ actor }) => personOf(actor) !== undefined,
    run: async ({ input, tx }) =>
      (await dropDevice(tx, input.device))
        ? { value: input, subject: input.device }
        : refusal('notifications.no-such-device', 404),
  },
)
