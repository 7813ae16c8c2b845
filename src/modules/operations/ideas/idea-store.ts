import { type Selectable, sql } from 'kysely'
import { toDay } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { type OperationsTables, tables } from '../tables.ts'
import type { Hidden, Idea, IdeaState } from './idea.ts'

type Row = Selectable<OperationsTables['operations.idea']>

/** One idea, held when it is to be changed. */
export async function find(tx: Tx, id: string, hold = false): Promise<Idea | undefined> {
  const found = tables(tx).selectFrom('operations.idea').selectAll().where('id', '=', id)
  const row = await (hold ? found.forUpdate() : found).executeTakeFirst()
  return row && fromRow(row)
}

/** Adds an idea. */
export async function add(tx: Tx, idea: Idea): Promise<void> {
  const { id, alias, title, text, state, due, createdAt } = idea
  const row = { id, alias, title, text, state, due, votes: 0, created_at: createdAt }
  await tables(tx).insertInto('operations.idea').values(row).execute()
}

/** What may change of an idea. */
export type Change = Partial<{
  title: string
  text: string
  state: IdeaState
  due: string | null
  edited_at: Date
  withdrawn_at: Date
  merged_into: string
  hidden_at: Date | null
  hidden_name: string | null
  hidden_reason: string | null
}>

/** Changes it. */
export async function change(tx: Tx, id: string, to: Change): Promise<void> {
  await tables(tx).updateTable('operations.idea').set(to).where('id', '=', id).execute()
}

/** Counts its votes anew; only a vote and a merge may read them. */
export async function recount(tx: Tx, id: string): Promise<number> {
  const { n } = await tables(tx)
    .selectFrom('operations.idea_vote')
    .select((e) => e.fn.countAll<string>().as('n'))
    .where('idea_id', '=', id)
    .executeTakeFirstOrThrow()
  await tables(tx)
    .updateTable('operations.idea')
    .set({ votes: Number(n) })
    .where('id', '=', id)
    .execute()
  return Number(n)
}

/** Which ideas to list. */
export type Wanted = {
  readonly q: string
  readonly state: IdeaState | undefined
  readonly sort: 'votes' | 'new' | 'due'
}

/** Ideas as wanted, without those withdrawn, hidden or merged. */
export async function list(tx: Tx, { q, state, sort }: Wanted, limit: number, offset: number): Promise<Idea[]> {
  const orders = { votes: sql`votes desc`, new: sql`created_at desc`, due: sql`due asc nulls last` }
  const rows = await listed(tx, q)
    .selectAll()
    .$if(state !== undefined, (found) => found.where('state', '=', state ?? 'received'))
    .orderBy(orders[sort])
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(fromRow)
}

/** How many there are in each state. */
export async function countByState(tx: Tx, q: string): Promise<ReadonlyMap<IdeaState, number>> {
  const rows = await listed(tx, q)
    .select(['state', (e) => e.fn.countAll<string>().as('n')])
    .groupBy('state')
    .execute()
  return new Map(rows.map(({ state, n }) => [state, Number(n)]))
}

// `%` and `_` are ordinary signs of a question.
function listed(tx: Tx, q: string) {
  const like = `%${q.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return tables(tx)
    .selectFrom('operations.idea')
    .where('withdrawn_at', 'is', null)
    .where('hidden_at', 'is', null)
    .where('merged_into', 'is', null)
    .$if(q !== '', (found) => found.where((e) => e.or([e('title', 'ilike', like), e('text', 'ilike', like)])))
}

/** The hidden part of a row. */
export function hiddenOf(row: {
  hidden_at: Date | null
  hidden_name: string | null
  hidden_reason: string | null
}): Hidden | null {
  if (row.hidden_at === null) return null
  return { at: row.hidden_at, name: row.hidden_name ?? '', reason: row.hidden_reason ?? '' }
}

function fromRow(row: Row): Idea {
  return {
    id: toId<'Idea'>(row.id),
    alias: row.alias,
    title: row.title,
    text: row.text,
    state: row.state,
    due: row.due === null ? null : toDay(row.due),
    votes: row.votes,
    createdAt: row.created_at,
    editedAt: row.edited_at,
    withdrawnAt: row.withdrawn_at,
    mergedInto: row.merged_into === null ? null : toId<'Idea'>(row.merged_into),
    hidden: hiddenOf(row),
  }
}
