import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { systemCall } from '../../../platform/node.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { mayOversee } from '../may-oversee.ts'
import { tables } from '../tables.ts'
import { countMonth } from './count-month.ts'
import { Month, type Report, ReportShape, monthOf } from './report.ts'

/** Who signed a review, when, and what they remarked. */
export type Signature = { readonly name: string; readonly at: Date; readonly remarks: string }
/** A month's report; of the month that still runs it is what there is so far, and nobody can sign it yet. */
export type Review = {
  readonly month: string
  readonly report: Report
  readonly madeAt?: Date
  readonly signed?: Signature
  readonly downloads: readonly {
    readonly at: Date
    readonly name: string
    readonly reason: string
    readonly lines: number
  }[]
}

type Row = {
  month: string
  made_at: Date
  report: unknown
  signed_name: string | null
  signed_at: Date | null
  remarks: string | null
}

/** All reviews, newest first. */
export const reviews: Operation<Record<never, never>, readonly Review[]> = query('oversight.reviews', {
  input: z.object({}),
  allow: mayOversee,
  run: async ({ tx }) => {
    const rows = await tables(tx)
      .selectFrom('oversight.review')
      .selectAll()
      .orderBy('month', 'desc')
      .limit(60)
      .execute()
    return { value: rows.map((row) => ({ ...reviewOf(row), downloads: [] })) }
  },
})

/** One month: as it was kept, or of the present month what there is so far. */
export const review: Operation<{ month: string }, Review> = query('oversight.one-review', {
  input: z.object({ month: Month }),
  allow: mayOversee,
  run: async ({ tx, input: { month }, call: { node } }) => {
    const row = await tables(tx)
      .selectFrom('oversight.review')
      .selectAll()
      .where('month', '=', month)
      .executeTakeFirst()
    const downloads = await tables(tx)
      .selectFrom('oversight.review_download')
      .select(['at', 'name', 'reason', 'lines'])
      .where('month', '=', month)
      .orderBy('at')
      .execute()
    if (row) return { value: { ...reviewOf(row), downloads } }
    if (month !== monthOf(node.clock.today())) return refusal('oversight.no-such-review', 404)
    const { actor } = systemCall(node, 'oversight')
    const report = await inTransaction(node, actor, 'oversight.review', (own) => countMonth(own, month))
    return { value: { month, report, downloads } }
  },
})

function reviewOf(row: Row): Omit<Review, 'downloads'> {
  const { month, made_at: madeAt, signed_at: at, signed_name: name, remarks } = row
  const signed = at && name !== null && remarks !== null ? { signed: { at, name, remarks } } : {}
  return { month, madeAt, report: ReportShape.parse(row.report), ...signed }
}
