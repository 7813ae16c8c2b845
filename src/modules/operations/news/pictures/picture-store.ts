import type { Insertable, Selectable } from 'kysely'
import type { Tx } from '../../../../platform/database/connect.ts'
import { type OperationsTables, tables } from '../../tables.ts'
import type { NewsPicture } from './picture.ts'

type Row = OperationsTables['operations.news_picture']

/** Adds one. */
export async function insert(tx: Tx, row: Insertable<Row>): Promise<void> {
  await tables(tx).insertInto('operations.news_picture').values(row).execute()
}

/** One that the caller may see, held when it is to be taken out. */
export async function find(tx: Tx, news: string, id: string, hold = false): Promise<NewsPicture | undefined> {
  const found = tables(tx)
    .selectFrom('operations.news_picture')
    .selectAll()
    .where('id', '=', id)
    .where('news_id', '=', news)
  const row = await (hold ? found.forUpdate() : found).executeTakeFirst()
  return row && fromRow(row)
}

/** Those of some notices, in the order in which they were added. */
export async function picturesOf(tx: Tx, news: readonly string[]): Promise<NewsPicture[]> {
  if (news.length === 0) return []
  const rows = await tables(tx)
    .selectFrom('operations.news_picture')
    .selectAll()
    .where('news_id', 'in', [...news])
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  return rows.map(fromRow)
}

/** Takes one out. */
export async function remove(tx: Tx, id: string): Promise<void> {
  await tables(tx).deleteFrom('operations.news_picture').where('id', '=', id).execute()
}

function fromRow(row: Selectable<Row>): NewsPicture {
  const { id, type, width, height } = row
  const alt = { ko: row.alt_ko, en: row.alt_en }
  return {
    id,
    news: row.news_id,
    upload: row.upload_id,
    content: row.content_id,
    type,
    width,
    height,
    alt,
    addedName: row.added_name,
  }
}
