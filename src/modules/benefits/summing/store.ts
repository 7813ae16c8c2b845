import type { Tx } from '../../../platform/database/connect.ts'
import type { Kind } from '../contract.ts'
import { type Row, tables } from '../tables.ts'
import type { Summable } from './contracts.ts'

/** The applications to have small contracts added up that a person has not taken back. */
export async function appliedSummings(tx: Tx, person: string): Promise<Row<'summing'>[]> {
  const all = tables(tx).selectFrom('benefits.summing').selectAll().where('person_id', '=', person)
  return await all.where('withdrawn_at', 'is', null).orderBy('applied_at').execute()
}

/** The statuses for which small contracts are added up. */
export async function summedKinds(tx: Tx, person: string): Promise<Kind[]> {
  return (await appliedSummings(tx, person)).map(({ kind }) => kind)
}

/** A person's application for one status, locked. */
export async function lockSumming(tx: Tx, person: string, kind: Summable): Promise<Row<'summing'> | undefined> {
  return await tables(tx)
    .selectFrom('benefits.summing')
    .selectAll()
    .where('person_id', '=', person)
    .where('kind', '=', kind)
    .where('withdrawn_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

/** What was reported month by month over all of a person's work. */
export async function payMonthsOf(tx: Tx, person: string): Promise<Row<'pay_month'>[]> {
  const all = tables(tx).selectFrom('benefits.pay_month').selectAll().where('person_id', '=', person)
  return await all.orderBy('month').execute()
}
