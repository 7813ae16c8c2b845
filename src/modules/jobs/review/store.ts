import { z } from 'zod'
import { asSystem } from '../../../platform/database/as-system.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import { tables } from '../tables.ts'
import { type Decided, type ReviewedWords, decisionsIn } from './review.ts'

const Words = z.array(
  z.object({
    field: z.string(),
    rule: z.string(),
    verdict: z.enum(['unlawful', 'needs-review']),
    article: z.string(),
    words: z.string(),
    around: z.string(),
  }),
)

/** A review as it is kept. */
export type Review = {
  readonly id: string
  readonly vacancy: string
  readonly organisation: string
  readonly title: string
  readonly found: readonly ReviewedWords[]
  readonly why?: string
  readonly askedBy: string
  readonly askedAt: Date
  readonly decision?: 'allowed' | 'refused'
  readonly reason?: string
  readonly decidedByName?: string
}

/** A vacancy's reviews, the newest first. */
export async function reviewsOf(tx: Tx, vacancy: string): Promise<Review[]> {
  return await select(tx, (q) => q.where('vacancy_id', '=', vacancy).orderBy('asked_at', 'desc'))
}

/** Reviews that wait for a decision, the oldest first. */
export async function openReviews(tx: Tx, node: Node): Promise<Review[]> {
  return await asSystem(tx, node, purpose, () => select(tx, (q) => waiting(q).orderBy('asked_at').limit(100)))
}

/** One review that waits for a decision, held until the transaction ends. */
export async function lockOpenReview(tx: Tx, node: Node, id: string): Promise<Review | undefined> {
  return (await asSystem(tx, node, purpose, () => select(tx, (q) => waiting(q).where('id', '=', id).forUpdate())))[0]
}

/** One review, held until the transaction ends. */
export async function lockReview(tx: Tx, id: string): Promise<Review | undefined> {
  return (await select(tx, (q) => q.where('id', '=', id).forUpdate()))[0]
}

/** What persons have decided about a vacancy's words; the newest decision counts. */
export async function decidedOf(tx: Tx, vacancy: string): Promise<Decided> {
  return decisionsIn(await reviewsOf(tx, vacancy))
}

type New = Pick<Review, 'id' | 'vacancy' | 'organisation' | 'title' | 'found' | 'askedBy' | 'askedAt' | 'why'>

/** Adds one; while another is open for the vacancy nothing is added. */
export async function addReview(tx: Tx, one: New): Promise<void> {
  await tables(tx)
    .insertInto('jobs.wording_review')
    .values({
      id: one.id,
      vacancy_id: one.vacancy,
      organisation_id: one.organisation,
      title: one.title,
      found: JSON.stringify(one.found),
      why: one.why ?? null,
      asked_by: one.askedBy,
      asked_at: one.askedAt,
    })
    .onConflict((c) => c.doNothing())
    .execute()
}

/** Keeps a decision with who signed it. */
export async function keepDecision(
  tx: Tx,
  id: string,
  said: { decision: 'allowed' | 'refused'; reason: string; by: string; name: string; at: Date },
): Promise<void> {
  await tables(tx)
    .updateTable('jobs.wording_review')
    .set({
      decision: said.decision,
      reason: said.reason,
      decided_by: said.by,
      decided_by_name: said.name,
      decided_at: said.at,
    })
    .where('id', '=', id)
    .execute()
}

const purpose = 'jobs.waiting-reviews'
type Query = ReturnType<typeof base>

// While a draft is thrown away nobody is asked about it; taken back, it waits again. An operator does not see drafts, the rules do.
function waiting(q: Query): Query {
  return q
    .where('decision', 'is', null)
    .where('vacancy_id', 'in', (eb) => eb.selectFrom('jobs.vacancy').select('id').where('discarded_at', 'is', null))
}

function base(tx: Tx) {
  return tables(tx).selectFrom('jobs.wording_review').selectAll()
}

async function select(tx: Tx, narrow: (q: Query) => Query): Promise<Review[]> {
  return (await narrow(base(tx)).execute()).map((r) => ({
    id: r.id,
    vacancy: r.vacancy_id,
    organisation: r.organisation_id,
    title: r.title,
    found: Words.parse(r.found),
    askedBy: r.asked_by,
    askedAt: r.asked_at,
    ...(r.why !== null && { why: r.why }),
    ...(r.decision !== null && { decision: r.decision }),
    ...(r.reason !== null && { reason: r.reason }),
    ...(r.decided_by_name !== null && { decidedByName: r.decided_by_name }),
  }))
}
