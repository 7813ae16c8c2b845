import { type ColumnType, type UpdateResult, sql } from 'kysely'
import { type Day, toDay } from '../../kernel/day.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Node } from '../../platform/node.ts'
import { sideBySide } from '../../platform/database/side-by-side.ts'
import { asDemo } from '../memory.ts'
import { meanwhile } from './refused.ts'

/** What is filled one after the other. */
export const stages = ['seekers', 'employers', 'vacancies'] as const
/** One of them. */
export type Stage = (typeof stages)[number]
/** What a run is made from. */
export type Made = { readonly scale: string; readonly seed: number; readonly day: Day }
/** How far it is: this many of each. */
export type Progress = Made & Readonly<Record<Stage, number>> & { readonly finished: boolean }

type Instant = ColumnType<Date | null, Date | null | undefined, Date | null>
type Tables = {
  'demo.generated': Made & Record<Stage, ColumnType<number, undefined, number>> & { finished_at: Instant }
}

/** Begins a run, or finds the one that was begun here, whatever it was. */
export async function begin(node: Node, made: Made): Promise<Progress> {
  return await asDemo(node, async (tx) => {
    const db = tx.withTables<Tables>()
    await db
      .insertInto('demo.generated')
      .values(made)
      .onConflict((c) => c.doNothing())
      .execute()
    const { finished_at: at, day, ...row } = await db.selectFrom('demo.generated').selectAll().executeTakeFirstOrThrow()
    return { ...row, day: toDay(day), finished: at !== null }
  })
}

/** Notes how far a stage is, in the transaction that fills it. Refuses when another process did it meanwhile: then nothing is kept. */
export async function advance(tx: Tx, stage: Stage, from: number, to: number): Promise<void> {
  // Should the machine stop now, the batch and its progress are both gone.
  const lazily = sql`set local synchronous_commit = off`.execute(tx)
  const noted = tx
    .withTables<Tables>()
    .updateTable('demo.generated')
    .set({ [stage]: to })
    .where(stage, '=', from)
    .executeTakeFirst()
  const [, { numUpdatedRows }] = await sideBySide<[unknown, UpdateResult]>([lazily, noted])
  if (numUpdatedRows !== 1n) throw meanwhile()
}

/** Notes that all is done. */
export async function finish(tx: Tx, now: Date): Promise<void> {
  await tx.withTables<Tables>().updateTable('demo.generated').set({ finished_at: now }).execute()
}
