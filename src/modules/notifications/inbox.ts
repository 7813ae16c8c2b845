import { z } from 'zod'
import type { Actor } from '../../platform/operation/actor.ts'
import { type Operation, command } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import { NoticeText } from './notice.ts'
import { tables } from './tables.ts'

/** A message as its addressee sees it. */
export type Received = NoticeText & {
  readonly id: string
  readonly topic: string
  readonly link: string
  readonly at: Date
  readonly read: boolean
}

const Page = z.object({ limit: z.number().int().min(1).max(200).default(100) })

/** The newest messages of the person, or of the organisation they act for. */
export const myMessages: Operation<{ limit: number }, readonly Received[]> = query('notifications.my-messages', {
  helper: 'messages',
  input: Page,
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, input, tx }) => {
    const { column, id } = addressed(actor)
    const rows = await tables(tx)
      .selectFrom('notifications.notice')
      .selectAll()
      .where(column, '=', id)
      .orderBy('created_at', 'desc')
      .limit(input.limit)
      .execute()
    return {
      value: rows.map((r) => ({
        ...NoticeText.parse(r.text),
        id: r.id,
        topic: r.topic,
        link: r.link,
        at: r.created_at,
        read: r.read_at !== null,
      })),
    }
  },
})

/** Marks all messages of the addressee as read. Gives how many were unread. */
export const markAllRead: Operation<Record<never, never>, { read: number }> = command('notifications.mark-all-read', {
  input: z.object({}),
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, tx, now }) => {
    const { column, id } = addressed(actor)
    const done = await tables(tx)
      .updateTable('notifications.notice')
      .set({ read_at: now })
      .where(column, '=', id)
      .where('read_at', 'is', null)
      .executeTakeFirst()
    return { value: { read: Number(done.numUpdatedRows) } }
  },
})

// Row policies show an addressee their own messages only; the role decides which of them are meant.
function addressed(actor: Actor): { column: 'person_id' | 'organisation_id'; id: string } {
  if (actor.kind !== 'person') throw new Error('only a signed-in person has messages')
  return actor.acting.role === 'person'
    ? { column: 'person_id', id: actor.person }
    : { column: 'organisation_id', id: actor.acting.organisation }
}
