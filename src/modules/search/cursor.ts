import { isId } from '../../kernel/id.ts'
import type { Filters } from './filters.ts'

/** Where a page ended: the row's sort key, its time of publishing and its id. */
export type Cursor = { readonly key: number; readonly published: string; readonly id: string }

/** A cursor as it stands in an address; it holds for one order only, a distance from one place only. */
export function writeCursor(filters: Order, { key, published, id }: Cursor): string {
  return Buffer.from(`${orderOf(filters)}|${key}|${published}|${id}`).toString('base64url')
}

/** Reads a cursor of this order; undefined for anything else. */
export function readCursor(filters: Order, text: string): Cursor | undefined {
  const [order, key = '', published = '', id] = Buffer.from(text.slice(0, 300), 'base64url').toString('utf8').split('|')
  if (order !== orderOf(filters) || !/^-?\d{1,15}$/u.test(key) || !isId(id)) return undefined
  const at = new Date(published)
  return Number.isNaN(at.getTime()) ? undefined : { key: Number(key), published: at.toISOString(), id }
}

type Order = Pick<Filters, 'sort' | 'near'>

function orderOf({ sort, near }: Order): string {
  return sort === 'distance' ? `${sort} ${near}` : sort
}
