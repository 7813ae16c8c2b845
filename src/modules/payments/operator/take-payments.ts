import { z } from 'zod'
import { toId } from '../../../kernel/id.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { tables } from '../tables.ts'
import { isOperator } from './overview.ts'

const most = 5000
const head = ['order', 'source', 'reference', 'state', 'why', 'amount', 'set off', 'due', 'ordered', 'changed'] as const

/** Payments as lines of a table, its head first. */
export type Taken = { readonly lines: readonly (readonly string[])[] }

/** Whether somebody may take them: for the page that asks why. */
export const mayTakePayments: Operation<Record<never, never>, object> = query('payments.ask-payments', {
  input: z.object({}),
  allow: ({ actor }) => isOperator(actor),
  run: async () => await Promise.resolve({ value: {} }),
})

/** The latest payments for a file, without names and account numbers: each person sees who took theirs along and why. */
export const takePayments: Operation<Record<never, never>, Taken> = query('payments.take-payments', {
  bulk: 'file',
  input: z.object({}),
  allow: ({ actor }) => isOperator(actor),
  run: async ({ tx }) => {
    const rows = await tables(tx)
      .selectFrom('payments.payment_order')
      .selectAll()
      .orderBy('ordered_at', 'desc')
      .orderBy('id', 'desc')
      .limit(most)
      .execute()
    const lines = rows.map((row) => [
      row.id,
      row.source,
      row.reference,
      row.state,
      row.why ?? '',
      String(row.amount),
      String(row.set_off),
      row.due_on,
      row.ordered_at.toISOString(),
      row.changed_at.toISOString(),
    ])
    const persons = [...new Set(rows.map(({ person_id }) => person_id))]
    const accessed = persons.map((id) => ({ person: toId<'Person'>(id), what: '지급 내역', purpose: '지급 점검' }))
    return { value: { lines: [head, ...lines] }, accessed }
  },
})
