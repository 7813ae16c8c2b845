import type { Tx } from '../../../platform/database/connect.ts'
import { endorsements } from '../endorsing/store.ts'
import { tables } from '../tables.ts'
import { type Design, DesignContent } from './design.ts'

/** One version; undefined when it is not there for whoever asks. `organisation` also sees its drafts. */
export async function findDesign(tx: Tx, id: string, organisation: string | undefined): Promise<Design | undefined> {
  let found = tables(tx).selectFrom('badges.design').selectAll().where('id', '=', id)
  found =
    organisation === undefined
      ? found.where('published_at', 'is not', null)
      : found.where('organisation_id', '=', organisation)
  const row = await found.executeTakeFirst()
  if (!row) return undefined
  const given = await endorsements(tx, { design: id })
  return { ...designOf(row), ...(given.length > 0 && { endorsements: given.map(({ document }) => within(document)) }) }
}

/** An endorsement inside of a badge or profile, which is read by their contexts; it names its own where it stands alone. */
export function within(document: object): object {
  return Object.fromEntries(Object.entries(document).filter(([member]) => member !== '@context'))
}

/** All versions of an agency's badges, the newest of each first. */
export async function designsOf(tx: Tx, organisation: string): Promise<Design[]> {
  const rows = await tables(tx)
    .selectFrom('badges.design')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .orderBy('series_id', 'desc')
    .orderBy('version', 'desc')
    .limit(1_000)
    .execute()
  return rows.map(designOf)
}

/** The versions of one badge, newest first. */
export async function versionsOf(tx: Tx, series: string, organisation: string): Promise<Design[]> {
  const rows = await tables(tx)
    .selectFrom('badges.design')
    .selectAll()
    .where('series_id', '=', series)
    .where('organisation_id', '=', organisation)
    .orderBy('version', 'desc')
    .execute()
  return rows.map(designOf)
}

/** Writes a new draft. */
export async function addDraft(
  tx: Tx,
  { id, organisation, series, version, content, png }: Omit<Design, 'updatedAt' | 'publishedAt' | 'retiredAt'>,
  by: string,
  now: Date,
): Promise<void> {
  await tables(tx)
    .insertInto('badges.design')
    .values({
      id,
      organisation_id: organisation,
      series_id: series,
      version,
      content: JSON.stringify(content),
      picture_png: png ?? null,
      made_by: by,
      created_at: now,
      updated_at: now,
      published_at: null,
      published_by: null,
      retired_at: null,
    })
    .execute()
}

type Row = {
  id: string
  organisation_id: string
  series_id: string
  version: number
  content: unknown
  picture_png: Buffer | null
  updated_at: Date
  published_at: Date | null
  retired_at: Date | null
}

function designOf(row: Row): Design {
  return {
    id: row.id,
    organisation: row.organisation_id,
    series: row.series_id,
    version: row.version,
    content: DesignContent.parse(row.content),
    updatedAt: row.updated_at,
    ...(row.picture_png && { png: row.picture_png }),
    ...(row.published_at && { publishedAt: row.published_at }),
    ...(row.retired_at && { retiredAt: row.retired_at }),
  }
}
