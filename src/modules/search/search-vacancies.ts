import { z } from 'zod'
import { dayOf } from '../../kernel/day.ts'
import { type Refusal, isRefusal, refusal } from '../../kernel/refusal.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Node } from '../../platform/node.ts'
import type { Context, Operation } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import { attempts } from './attempts.ts'
import { findInIndex } from './columnar/find-in-index.ts'
import { readyIndex } from './columnar/start-index.ts'
import { withoutEachInIndex } from './columnar/without-each-in-index.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { type Filters, readFilters, unknownCode } from './filters.ts'
import { type Asked, type Found, type FoundInIndex, type FoundInTable, findPostings } from './find-postings.ts'
import { firstThatFinds } from './first-that-finds.ts'
import { inTime, limitQuestions } from './in-time.ts'
import { withLookAlikes } from './look-alikes.ts'
import type { Match } from './matches.ts'
import type { Understood } from './meaning.ts'
import { marked } from './named-cards.ts'
import type { Part } from './meaning.ts'
import type { Card } from './posting.ts'
import { readPage } from './read-page.ts'
import { understandQuery } from './understand-query.ts'
import { type Without, withoutEach } from './without-each.ts'

/** The words as typed and the other parameters of the address. */
type Input = { q: string; query: Record<string, string | string[]>; size: number; districts?: boolean | undefined }

/** A result with what was understood, and what to leave out when nothing was found. `next` is the cursor of the next page. */
export type SearchResult = Omit<Found, 'next' | 'ids'> & {
  readonly cards: readonly Card[]
  readonly understood: Understood
  readonly filters: Filters
  readonly next?: string
  readonly instead: readonly Without[]
  readonly day: string
  /** Which parts each vacancy of the page answers, and where, by its id. */
  readonly matches: ReadonlyMap<string, readonly Match[]>
  /** How many more there are whose title only looks like what is asked for. */
  readonly lookAlikes: number
  /** How many further vacancies are the same seat, told by another source, for those of the page that have any. */
  readonly sameSeat: ReadonlyMap<string, number>
  /** Words that were read as others, because nothing was found as typed. */
  readonly mended: readonly { readonly typed: string; readonly meant: string }[]
  /** The table is being made anew, the newest vacancies first: of the others some may not be found by words. */
  readonly renewing: boolean
}

/** Searches the open vacancies. Public: no session, no personal data. More is asked only when nothing is found. */
export const searchVacancies: Operation<Input, SearchResult> = query('search.search-vacancies', {
  input: z.object({
    q: z.string(),
    query: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    size: z.number().int().min(1).max(100),
    districts: z.boolean().optional(),
  }),
  allow: () => true,
  run: async (context) => await inTime(() => search(context)),
})

async function search({ input, tx, now, call }: Context<Input>): Promise<Refusal | { readonly value: SearchResult }> {
  const filters = readFilters(input.query)
  if (isRefusal(filters)) return filters
  const after = filters.after === undefined ? undefined : readCursor(filters, filters.after)
  if (filters.after !== undefined && !after) return refusal('search.bad-cursor', 422, { fields: { after: 'unknown' } })
  const understood = understandQuery(input.q)
  const asked = {
    filters,
    today: dayOf(now),
    size: input.size,
    districts: input.districts ?? false,
    ...(after && { after }),
  }
  const ways = attempts(understood.parts).map((parts) => (filters.alike ? withLookAlikes(parts) : parts))
  const found = await firstThatFinds(ways, (parts) => find(call.node, tx, { ...asked, parts }))
  const { parts } = found
  const { next, total, today, counts, unknownSource } = found.found
  if (unknownSource !== undefined) return unknownCode('source', unknownSource)
  const { cards, beside, remaking, lookAlikes, matches } = await readPage(tx, { ...asked, parts }, found.found)
  const instead = total === 0 ? await without(call.node, tx, { ...asked, parts }) : []
  return {
    value: {
      total,
      today,
      counts,
      understood: {
        ...understood,
        parts: parts.map((part, n) => ({ ...part, text: understood.parts[n]?.text ?? part.text })),
      },
      mended: understood.parts.flatMap((part, n) => mendedIn(part, parts[n])),
      filters,
      instead,
      lookAlikes,
      day: asked.today,
      sameSeat: beside.sameSeat,
      renewing: remaking !== undefined,
      cards: marked(cards, beside.named),
      matches,
      ...(next && { next: writeCursor(filters, next) }),
    },
  }
}

/** What was looked for instead of a part: what a slip meant, or what a compound is about. */
function mendedIn(typed: Part, used: Part | undefined): SearchResult['mended'] {
  if (typed.meant && used === typed.meant.part) return [{ typed: typed.text, meant: typed.meant.text }]
  const word = used?.kind === 'word' && typed.kind === 'word' && used.word !== typed.word ? used.word : undefined
  return word === undefined ? [] : [{ typed: typed.text, meant: word }]
}

// The index answers when it can; the database gives the same answer otherwise.
async function find(node: Node, tx: Tx, asked: Asked): Promise<FoundInIndex | FoundInTable> {
  return await byIndexOr<FoundInIndex | FoundInTable>(
    node,
    tx,
    async (index) => await findInIndex(index, asked),
    () => findPostings(tx, asked),
  )
}

async function without(node: Node, tx: Tx, asked: Asked): Promise<readonly Without[]> {
  return await byIndexOr(
    node,
    tx,
    async (index) => await withoutEachInIndex(index, asked),
    () => withoutEach(tx, asked),
  )
}

type Ready = NonNullable<ReturnType<typeof readyIndex>>

async function byIndexOr<T>(
  node: Node,
  tx: Tx,
  byIndex: (index: Ready) => Promise<T>,
  byDatabase: () => Promise<T>,
): Promise<T> {
  const index = readyIndex(node)
  try {
    if (index) return await byIndex(index)
  } catch (error) {
    node.log.warn({ error: String(error) }, 'search: the index did not answer')
  }
  await limitQuestions(tx)
  return await byDatabase()
}
