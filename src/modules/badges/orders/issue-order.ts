import { sql } from 'kysely'
import { z } from 'zod'
import { isRefusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { decryptField } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import type { Call } from '../../../platform/node.ts'
import { type BulkRow, issueRows, type RowOutcome } from '../bulk/issue-rows.ts'
import { IssueOrder } from '../contract.ts'
import type { Design } from '../designs/design.ts'
import { readSaid } from '../designs/read-said.ts'
import { findDesign } from '../designs/store.ts'
import { findIssuer, type Issuer } from '../issuers/issuer.ts'
import { recordOf } from '../issuers/issue.ts'
import { tables } from '../tables.ts'
import { rowPlace } from './store.ts'

const atOnce = 500

/** Issues the badges of an approved order, some hundred a transaction. After a crash it goes on where it was: each line once. */
export const issueOrder: Job = job('badges.issue-order', {
  data: z.object({ order: z.uuid() }),
  retries: 20,
  run: async (call, { order }) => await issueNow(call, order),
})

/** Goes on with orders that a crash left behind. */
export const ordersDue: Job = job('badges.orders-due', {
  data: z.object({}),
  cron: '*/5 * * * *',
  run: async (call) => {
    const before = new Date(call.node.clock.now().getTime() - 120_000)
    const due = await asSystem(call, (tx) =>
      tables(tx)
        .selectFrom('badges.bulk_order')
        .select('id')
        .where('decision', '=', 'approved')
        .where('done_at', 'is', null)
        .where('decided_at', '<', before)
        .execute(),
    )
    for (const { id } of due) await issueNow(call, id)
  },
})

type Work = { readonly order: string; readonly issuer: Issuer; readonly design: Design }

/** The same as the job, at once; so many lines a transaction. */
export async function issueNow(call: Call, order: string, linesAtOnce: number = atOnce): Promise<void> {
  const work = await asSystem(call, (tx) => workOf(tx, order))
  if (!work) return
  while (await issueSome(call, work, linesAtOnce));
  const done = { done_at: call.node.clock.now() }
  await asSystem(call, (tx) =>
    tables(tx)
      .updateTable('badges.bulk_order')
      .set(done)
      .where('id', '=', order)
      .where('done_at', 'is', null)
      .execute(),
  )
}

async function workOf(tx: Tx, order: string): Promise<Work | undefined> {
  const row = await tables(tx)
    .selectFrom('badges.bulk_order')
    .select(['organisation_id', 'design_id'])
    .where('id', '=', order)
    .where('decision', '=', 'approved')
    .where('done_at', 'is', null)
    .executeTakeFirst()
  const issuer = row && (await findIssuer(tx, { organisation: row.organisation_id }))
  const design = row && (await findDesign(tx, row.design_id, row.organisation_id))
  return issuer && design && { order, issuer, design }
}

async function issueSome(call: Call, work: Work, most: number): Promise<boolean> {
  const waiting = await asSystem(call, (tx) =>
    tables(tx)
      .selectFrom('badges.bulk_row')
      .select(['id', 'content'])
      .where('order_id', '=', work.order)
      .where('outcome', 'is', null)
      .where('content', 'is not', null)
      .orderBy('line')
      .limit(most)
      .execute(),
  )
  if (waiting.length === 0) return false
  const rows = waiting.map(({ id, content }) => bulkRow(call, work, id, content ?? ''))
  await issueRows(call, work.issuer.organisation, rows, (tx, outcomes) => keep(tx, waiting, outcomes))
  return true
}

function bulkRow(call: Call, { issuer, design }: Work, id: string, content: string): BulkRow {
  const order = IssueOrder.parse(JSON.parse(decryptField(fieldKeys.of(call.node), rowPlace(id), content)))
  const said = readSaid(design.content, order)
  if (isRefusal(said)) throw new Error('a checked line does not fit its design')
  const { holder } = order
  return { holder, record: recordOf(issuer, { ...order, organisation: undefined }, design), by: { design, said } }
}

// In the transaction of the badges: a line without an outcome has no badge.
async function keep(tx: Tx, rows: readonly { id: string }[], outcomes: readonly RowOutcome[]): Promise<void> {
  const kept = rows.map(({ id }, at) => {
    const became = outcomes[at]
    return { id, outcome: became?.state, badge: became && 'badge' in became ? became.badge : null }
  })
  await sql`update badges.bulk_row r set outcome = k.outcome, badge_id = k.badge, content = null
    from json_to_recordset(${JSON.stringify(kept)}::json) as k(id uuid, outcome text, badge uuid)
    where r.id = k.id and r.outcome is null`.execute(tx)
}

async function asSystem<T>({ node, actor }: Call, work: (tx: Tx) => Promise<T>): Promise<T> {
  return await inTransaction(node, actor, 'badges.issue-order', work)
}
