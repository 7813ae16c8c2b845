import type { Selectable } from 'kysely'
import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { limits } from '../channels.ts'
import { notify } from '../notify.ts'
import { notices } from '../own-notices.ts'
import { open } from '../sealed.ts'
import { type NotificationTables, tables } from '../tables.ts'
import { type ContactKind, maskAddress } from './address.ts'
import { isCode } from './code.ts'
import { contactsOf, keepContact } from './store.ts'
import { tellOldAddress } from './tell-old-address.ts'

type Row = Selectable<NotificationTables['notifications.verification']>

/** What came of a code: wrong ones are counted, so a wrong one is no refusal. */
export type Confirmed = { readonly confirmed: boolean; readonly triesLeft: number }

/** The person types the code that came. It works once, for ten minutes and five tries. */
export const confirmCode: Operation<{ kind: ContactKind; code: string }, Confirmed> = command(
  'notifications.confirm-code',
  {
    input: z.object({ kind: z.enum(['mail', 'mobile']), code: z.string().max(20) }),
    allow: ({ actor }) => personOf(actor) !== undefined,
    run: async ({ actor, input, tx, now, call }) => {
      const person = personOf(actor)
      if (person === undefined) return refusal('platform.sign-in-first', 401)
      const row = await openCode(tx, person, input.kind, now)
      if (row === undefined) return refusal('notifications.no-open-code', 409)
      const right = isCode(call.node, row.id, input.code)
      const attempts = row.attempts + 1
      await tables(tx)
        .updateTable('notifications.verification')
        .set({ attempts, ...(right && { used_at: now }) })
        .where('id', '=', row.id)
        .execute()
      if (right) await take(tx, call.node, now, row)
      return { value: { confirmed: right, triesLeft: limits.codeTries - attempts }, subject: person }
    },
  },
)

/** The address that waits for its code, masked. */
export const waitingCode: Operation<{ kind: ContactKind }, { shown: string; until: Date } | null> = query(
  'notifications.waiting-code',
  {
    input: z.object({ kind: z.enum(['mail', 'mobile']) }),
    allow: ({ actor }) => personOf(actor) !== undefined,
    run: async ({ actor, input, tx, now, call }) => {
      const row = await openCode(tx, personOf(actor) ?? '', input.kind, now)
      if (row === undefined) return { value: null }
      const address = open(call.node, 'verification', row.id, row.address)
      return { value: { shown: maskAddress(row.kind, address), until: row.expires_at } }
    },
  },
)

// Locked, so that tries at the same time are counted one after the other.
async function openCode(tx: Tx, person: string, kind: ContactKind, now: Date): Promise<Row | undefined> {
  return await tables(tx)
    .selectFrom('notifications.verification')
    .selectAll()
    .where('person_id', '=', person)
    .where('kind', '=', kind)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .where('attempts', '<', limits.codeTries)
    .orderBy('created_at', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
}

async function take(tx: Tx, node: Node, now: Date, row: Row): Promise<void> {
  const { person_id: person, kind } = row
  const address = open(node, 'verification', row.id, row.address)
  const before = (await contactsOf(tx, node, person)).find((c) => c.kind === kind)
  await keepContact(tx, node, now, { person, kind, address, source: 'person' })
  if (before?.address === address) return
  const told = await notify(tx, now, notices.contactChanged(person, kind, maskAddress(kind, address)))
  if (before) await tellOldAddress(tx, node, now, { person, kind, address: before.address, notice: told })
}
