import { type SelectQueryBuilder, type Selectable, sql } from 'kysely'
import { z } from 'zod'
import { type Id, toId } from '../../kernel/id.ts'
import { refusal } from '../../kernel/refusal.ts'
import type { Tx } from '../database/connect.ts'
import type { PlatformTables } from '../database/tables.ts'
import type { Actor } from '../operation/actor.ts'
import type { Operation } from '../operation/command.ts'
import { query } from '../operation/query.ts'

const Content = z.record(z.string(), z.unknown())

/** A receipt as its owner keeps it. `receipt` is the signed text (compact JWS), `content` what it was signed over. */
export type KeptReceipt = {
  readonly id: Id<'Receipt'>
  readonly command: string
  readonly title: string
  readonly issuedAt: Date
  readonly receipt: string
  readonly content: Readonly<Record<string, unknown>>
}

/** A page of receipts, newest first; `next` is where the next page begins. */
export type ReceiptPage = { readonly receipts: readonly KeptReceipt[]; readonly next?: string }

type Receipts = SelectQueryBuilder<PlatformTables, 'platform.receipt', Selectable<PlatformTables['platform.receipt']>>

const pageSize = 50

/** The receipts of the person, or of the organisation they act for, newest first. */
export const myReceipts: Operation<{ before?: string | undefined }, ReceiptPage> = query('platform.my-receipts', {
  input: z.object({
    before: z
      .string()
      .regex(/^\d{4}-[\d:.TZ-]+_[0-9a-f-]{36}$/)
      .optional(),
  }),
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, input, tx }) => {
    const [at, id] = input.before?.split('_') ?? []
    const rows = await own(tx, actor)
      .$if(id !== undefined, (q) => q.where(sql<boolean>`(issued_at, id) < (${at}::timestamptz, ${id}::uuid)`))
      .orderBy('issued_at', 'desc')
      .orderBy('id', 'desc')
      .limit(pageSize + 1)
      .execute()
    const receipts = rows.slice(0, pageSize).map(kept)
    const last = receipts.at(-1)
    return {
      value: { receipts, ...(rows.length > pageSize && last && { next: `${last.issuedAt.toISOString()}_${last.id}` }) },
    }
  },
})

/** One receipt of one's own. */
export const myReceipt: Operation<{ receipt: string }, KeptReceipt> = query('platform.my-receipt', {
  input: z.object({ receipt: z.uuid() }),
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, input, tx }) => {
    const row = await own(tx, actor).where('id', '=', input.receipt).executeTakeFirst()
    return row ? { value: kept(row) } : refusal('platform.no-such-receipt', 404)
  },
})

// Row policies show a person both their own receipts and their organisation's; the role decides which are meant.
function own(tx: Tx, actor: Actor): Receipts {
  const all = tx.selectFrom('platform.receipt').selectAll()
  if (actor.kind !== 'person') return all.where(sql<boolean>`false`)
  return actor.acting.role === 'person'
    ? all.where('person_id', '=', actor.person)
    : all.where('organisation_id', '=', actor.acting.organisation)
}

function kept(row: {
  id: string
  command: string
  title: string
  content: unknown
  jws: string
  issued_at: Date
}): KeptReceipt {
  const { id, command, title, content, jws, issued_at: issuedAt } = row
  return { id: toId(id), command, title, issuedAt, receipt: jws, content: Content.parse(content) }
}
