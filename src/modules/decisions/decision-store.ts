import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { Node } from '../../platform/node.ts'
import type { DecisionDocument } from '../law/index.ts'
import { sourceSigners } from './fact-store.ts'
import { openDecision, seal } from './sealed.ts'
import { type DecisionRow, tables } from './tables.ts'

/** A decision with its document. */
export type Kept = { readonly row: DecisionRow; readonly document: DecisionDocument }

/** A decision as it is read: `signers` are the names of sources by the keys with which they signed facts themselves. */
export type ReadDecision = Kept & { readonly signers: Readonly<Record<string, string>> }

/** What is kept of a decision that was just signed. */
export type NewDecision = Omit<
  DecisionRow,
  'content' | 'reopened_at' | 'reopened_for' | 'newer_id' | 'moved_from' | 'moved_incident' | 'set_aside_at'
>

/** Keeps a signed decision. */
export async function keepDecision(tx: Tx, node: Node, row: NewDecision, document: DecisionDocument): Promise<void> {
  const content = seal(node, 'decision', row.id, document)
  await tables(tx)
    .insertInto('decisions.decision')
    .values({ ...row, content })
    .execute()
}

/** Changes where a decision stands; what it says never changes. */
export async function changeDecision(
  tx: Tx,
  id: string,
  set: Partial<Pick<DecisionRow, 'reopened_at' | 'reopened_for' | 'newer_id' | 'set_aside_at' | 'home'>>,
): Promise<void> {
  await tables(tx).updateTable('decisions.decision').set(set).where('id', '=', id).execute()
}

/** The decision that stands today in the place of one, itself where none does. */
export async function inForce(tx: Tx, id: string): Promise<string> {
  const row = await findRow(tx, id)
  return row?.newer_id ? await inForce(tx, row.newer_id) : id
}

/** Those in whose place a decision stands, the last one first. */
export async function replacedBy(tx: Tx, id: string): Promise<string[]> {
  const before = tables(tx).selectFrom('decisions.decision').select('id').where('newer_id', '=', id)
  const found = await before.executeTakeFirst()
  return found ? [found.id, ...(await replacedBy(tx, found.id))] : []
}

/** Where nothing on the page of a decision can be decided anew: it is made anew on the general one. */
export async function leaveHome(tx: Tx, id: string): Promise<void> {
  await changeDecision(tx, id, { home: null })
}

/** A decision as it is stored. */
export async function findRow(tx: Tx, id: string): Promise<DecisionRow | undefined> {
  return await tables(tx).selectFrom('decisions.decision').selectAll().where('id', '=', id).executeTakeFirst()
}

/** A decision, held until the transaction ends. */
export async function lockDecision(tx: Tx, id: string): Promise<DecisionRow | undefined> {
  return await tables(tx)
    .selectFrom('decisions.decision')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** Decisions in force whose reasoning asked for one of some facts, held until the transaction ends. */
export async function lockThoseUsing(tx: Tx, node: Node, person: string, facts: readonly string[]): Promise<Kept[]> {
  const rows = await tables(tx)
    .selectFrom('decisions.decision')
    .selectAll()
    .where('person_id', '=', person)
    .where('newer_id', 'is', null)
    .where(sql<boolean>`uses && ${facts}::text[]`)
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map((row) => ({ row, document: openDecision(node, row) }))
}

/** Whether a draft was signed and is in force. */
export async function isSigned(tx: Tx, person: string, seen: string): Promise<boolean> {
  const found = tables(tx).selectFrom('decisions.decision').select('id').where('person_id', '=', person)
  const row = await found.where('seen', '=', seen).where('newer_id', 'is', null).executeTakeFirst()
  return row !== undefined
}

/** The decisions that were signed in one act with this one, itself among them: for one person, at one time, on one page. */
export async function signedWith(tx: Tx, { id, person_id, home, decided_at }: DecisionRow): Promise<string[]> {
  if (home === null) return [id]
  const rows = await tables(tx)
    .selectFrom('decisions.decision')
    .select('id')
    .where('person_id', '=', person_id)
    .where('home', '=', home)
    .where('decided_at', '=', decided_at)
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id)
}

/** A person's decisions, the newest first. */
export async function decisionsOf(tx: Tx, person: string): Promise<DecisionRow[]> {
  return await tables(tx)
    .selectFrom('decisions.decision')
    .selectAll()
    .where('person_id', '=', person)
    .orderBy('decided_at', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
}

/** Decisions that were set aside or that a later fact has opened again, and nobody has decided anew: the longest open first. */
export async function reopenedDecisions(tx: Tx): Promise<DecisionRow[]> {
  return await tables(tx)
    .selectFrom('decisions.decision')
    .selectAll()
    .where((eb) => eb.or([eb('reopened_at', 'is not', null), eb('set_aside_at', 'is not', null)]))
    .where('newer_id', 'is', null)
    .orderBy(sql`least(set_aside_at, reopened_at)`)
    .limit(100)
    .execute()
}

/** One decision with its document, and who signed facts of it themselves. */
export async function findDecision(tx: Tx, node: Node, id: string): Promise<ReadDecision | undefined> {
  const row = await tables(tx).selectFrom('decisions.decision').selectAll().where('id', '=', id).executeTakeFirst()
  return row && { row, document: openDecision(node, row), signers: await sourceSigners(tx) }
}
