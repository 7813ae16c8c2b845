import { z } from 'zod'
import { dayOf } from '../../kernel/day.ts'
import { isRefusal, refusal } from '../../kernel/refusal.ts'
import type { Operation } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { type Filters, readFilters, unknownCode } from './filters.ts'
import { type Found, findPostings } from './find-postings.ts'
import { type Understood, understandQuery } from './understand-query.ts'
import { type Without, withoutEach } from './without-each.ts'

/** The words as typed and the other parameters of the address. */
type Input = { q: string; query: Record<string, string | string[]>; size: number }

/** A result with what was understood, and what to leave out when nothing was found. `next` is the cursor of the next page. */
export type SearchResult = Omit<Found, 'next'> & {
  readonly understood: Understood
  readonly filters: Filters
  readonly next?: string
  readonly instead: readonly Without[]
  readonly day: string
}

/** Searches the open vacancies. Public: no session, no personal data. At most two statements. */
export const searchVacancies: Operation<Input, SearchResult> = query('search.search-vacancies', {
  input: z.object({
    q: z.string(),
    query: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    size: z.number().int().min(1).max(100),
  }),
  allow: () => true,
  run: async ({ input, tx, now }) => {
    const filters = readFilters(input.query)
    if (isRefusal(filters)) return filters
    const after = filters.after === undefined ? undefined : readCursor(filters.sort, filters.after)
    if (filters.after !== undefined && !after)
      return refusal('search.bad-cursor', 422, { fields: { after: 'unknown' } })
    const understood = understandQuery(input.q)
    const asked = { parts: understood.parts, filters, today: dayOf(now), size: input.size, ...(after && { after }) }
    const { next, ...found } = await findPostings(tx, asked)
    if (found.unknownSource !== undefined) return unknownCode('source', found.unknownSource)
    const instead = found.total === 0 ? await withoutEach(tx, asked) : []
    return {
      value: {
        ...found,
        understood,
        filters,
        instead,
        day: asked.today,
        ...(next && { next: writeCursor(filters.sort, next) }),
      },
    }
  },
})
