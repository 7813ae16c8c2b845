import { z } from 'zod'
import type { FindOnPhone, KeepOnPhone, OnPhone } from '../../../gateways/phone.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { tables } from '../tables.ts'

/** A message that arrived on a simulated telephone. */
export type PhoneMessage = {
  readonly key: string
  readonly channel: 'sms' | 'alimtalk' | 'push'
  readonly to: string
  readonly text: string
  readonly link?: string
  readonly at: Date
}

/** The newest messages. Only the demo shows them: the page decides. */
export const phoneMessages: Operation<Record<never, never>, readonly PhoneMessage[]> = query('notifications.phone', {
  input: z.object({}),
  allow: () => true,
  run: async ({ tx }) => {
    const rows = await tables(tx)
      .selectFrom('notifications.phone')
      .selectAll()
      .orderBy('at', 'desc')
      .limit(60)
      .execute()
    return {
      value: rows.map(({ key, channel, shown_to: to, text, link, at }) => ({
        key,
        channel,
        to,
        text,
        at,
        ...(link !== null && { link }),
      })),
    }
  },
})

/** Where the simulated carriers of a node keep what arrives: one row a key, however often it is handed over. */
export function phonesOf(node: Node): { keep: KeepOnPhone; find: FindOnPhone } {
  const inItsName = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    await inTransaction(node, systemCall(node, 'phones').actor, 'phones', work)
  return {
    keep: async (message) => await inItsName((tx) => put(tx, node.clock.now(), message)),
    find: async (key, carrier) =>
      await inItsName(async (tx) => {
        const found = tables(tx).selectFrom('notifications.phone').select('key').where('key', '=', key)
        return (await found.where('carrier', '=', carrier).executeTakeFirst()) !== undefined
      }),
  }
}

async function put(tx: Tx, at: Date, { to, link, ...message }: OnPhone): Promise<void> {
  await tables(tx)
    .insertInto('notifications.phone')
    .values({ ...message, shown_to: to, link: link ?? null, at })
    .onConflict((c) => c.column('key').doUpdateSet((e) => ({ handed: e('notifications.phone.handed', '+', 1) })))
    .execute()
}
