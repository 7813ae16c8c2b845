import { randomInt } from 'node:crypto'
import type { Insertable } from 'kysely'
import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { type Actor, personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { type BadgesTables, tables } from '../tables.ts'

/** The number by which an agency may give its owner a badge, until then. */
export type ReceivingNumber = { readonly number: string; readonly endsAt: Date }

const minutes = 10
const draws = 20
const isSelf = ({ actor }: { readonly actor: Actor }): boolean =>
  actor.kind === 'person' && actor.acting.role === 'person'

/** Makes a new number that holds for ten minutes; the one before ends. */
export const makeReceivingNumber: Operation<Record<never, never>, { endsAt: Date }> = command(
  'badges.receiving-number',
  {
    input: z.object({}),
    allow: isSelf,
    run: async ({ actor, tx, now }) => {
      const endsAt = new Date(now.getTime() + minutes * 60_000)
      const person = personOf(actor) ?? ''
      for (let draw = 0; draw < draws; draw++)
        if (await take(tx, { person_id: person, number: drawNumber(), ends_at: endsAt })) return { value: { endsAt } }
      return refusal('badges.no-number-now', 503)
    },
  },
)

// Numbers of others are not seen here, also ended ones: one that is in use is drawn again. So is one's own of the same moment
// elsewhere, which is seen only then.
async function take(tx: Tx, row: Insertable<BadgesTables['badges.receiving']>): Promise<boolean> {
  await tables(tx).deleteFrom('badges.receiving').where('person_id', '=', row.person_id).execute()
  const { numInsertedOrUpdatedRows: taken } = await tables(tx)
    .insertInto('badges.receiving')
    .values(row)
    .onConflict((c) => c.doNothing())
    .executeTakeFirstOrThrow()
  return taken === 1n
}

function drawNumber(): string {
  return String(randomInt(100_000_000)).padStart(8, '0')
}

/** The person's number, while it holds. */
export const myReceivingNumber: Operation<Record<never, never>, ReceivingNumber | undefined> = query(
  'badges.my-receiving-number',
  {
    input: z.object({}),
    allow: isSelf,
    run: async ({ actor, tx, now }) => {
      const row = await tables(tx)
        .selectFrom('badges.receiving')
        .select(['number', 'ends_at'])
        .where('person_id', '=', personOf(actor) ?? '')
        .where('ends_at', '>', now)
        .executeTakeFirst()
      return { value: row && { number: row.number, endsAt: row.ends_at } }
    },
  },
)

/** Whether somebody typed a receiving number: eight digits, however they are spaced. */
export function isReceivingNumber(typed: string): boolean {
  return /^\d{8}$/.test(typed.replace(/[\s-]/g, ''))
}

/** Whose number this is now. For the system only. */
export async function personByNumber(tx: Tx, typed: string, now: Date): Promise<string | undefined> {
  const number = typed.replace(/[\s-]/g, '')
  if (!/^\d{8}$/.test(number)) return undefined
  const row = await tables(tx)
    .selectFrom('badges.receiving')
    .select('person_id')
    .where('number', '=', number)
    .where('ends_at', '>', now)
    .executeTakeFirst()
  return row?.person_id
}
