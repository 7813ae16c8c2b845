import type { Selectable } from 'kysely'
import { z } from 'zod'
import { toId } from '../../../kernel/id.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import { type OperationsTables, tables } from '../tables.ts'
import type { Content, News, Revision } from './news.ts'

type Row = Selectable<OperationsTables['operations.news']>

const words = z.object({ ko: z.string(), en: z.string() })
const Kept = z.object({
  title: words,
  text: words,
  pinned: z.boolean(),
  publishedAt: z.coerce.date().nullable(),
  expiresAt: z.coerce.date().nullable(),
})

/** One notice that the caller may see, held when it is to be changed. */
export async function find(tx: Tx, id: string, hold = false): Promise<News | undefined> {
  const found = tables(tx).selectFrom('operations.news').selectAll().where('id', '=', id)
  const row = await (hold ? found.forUpdate() : found).executeTakeFirst()
  return row && fromRow(row)
}

/** What everybody can read at a time, pinned first, then the latest. */
export async function publicAt(tx: Tx, now: Date, limit: number, offset: number): Promise<News[]> {
  const rows = await open(tx, now)
    .selectAll()
    .orderBy('pinned', 'desc')
    .orderBy('published_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(fromRow)
}

/** How many that are. */
export async function countPublic(tx: Tx, now: Date): Promise<number> {
  const { n } = await open(tx, now)
    .select((e) => e.fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

function open(tx: Tx, now: Date) {
  return tables(tx)
    .selectFrom('operations.news')
    .where('published_at', '<=', now)
    .where((e) => e.or([e('expires_at', 'is', null), e('expires_at', '>', now)]))
}

/** All of them, for the editors. */
export async function all(tx: Tx): Promise<News[]> {
  const rows = await tables(tx)
    .selectFrom('operations.news')
    .selectAll()
    .orderBy('updated_at', 'desc')
    .limit(200)
    .execute()
  return rows.map(fromRow)
}

/** Writes a notice as it is now, and keeps this state with who saved it. */
export async function save(tx: Tx, news: News, by: { person: string; name: string }): Promise<void> {
  const { id, version, updatedAt } = news
  const row = toRow(news)
  await tables(tx)
    .insertInto('operations.news')
    .values({ id, ...row, created_at: updatedAt })
    .onConflict((c) => c.column('id').doUpdateSet(row))
    .execute()
  const { title, text, pinned, publishedAt, expiresAt } = news
  const kept = { title, text, pinned, publishedAt, expiresAt }
  const who = { saved_by: by.person, saved_name: by.name, saved_at: updatedAt }
  await tables(tx)
    .insertInto('operations.news_revision')
    .values({ id: newId(), news_id: id, version, content: JSON.stringify(kept), ...who })
    .execute()
}

/** Its saved states, the latest first. */
export async function revisionsOf(tx: Tx, id: string): Promise<Revision[]> {
  const rows = await tables(tx)
    .selectFrom('operations.news_revision')
    .selectAll()
    .where('news_id', '=', id)
    .orderBy('version', 'desc')
    .execute()
  return rows.map((row) => ({
    version: row.version,
    content: Kept.parse(row.content),
    savedName: row.saved_name,
    savedAt: row.saved_at,
  }))
}

function toRow({ title, text, version, pinned, publishedAt, expiresAt, updatedAt }: Content & News) {
  return {
    version,
    title_ko: title.ko,
    title_en: title.en,
    text_ko: text.ko,
    text_en: text.en,
    pinned,
    published_at: publishedAt,
    expires_at: expiresAt,
    updated_at: updatedAt,
  }
}

function fromRow(row: Row): News {
  return {
    id: toId<'News'>(row.id),
    version: row.version,
    title: { ko: row.title_ko, en: row.title_en },
    text: { ko: row.text_ko, en: row.text_en },
    pinned: row.pinned,
    publishedAt: row.published_at,
    expiresAt: row.expires_at,
    updatedAt: row.updated_at,
  }
}
