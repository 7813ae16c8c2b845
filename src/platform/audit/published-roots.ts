import { z } from 'zod'
import type { Tx } from '../database/connect.ts'
import { inTransaction } from '../database/transaction.ts'
import { json } from '../http/page-call.ts'
import { type Route, page } from '../http/route.ts'
import type { Node } from '../node.ts'

const most = 1000

/** GET /.well-known/onil-audit-roots?after=N: the signed roots, so that others can keep them and compare later. */
export const publishedRoots: Route = {
  ...page('/.well-known/onil-audit-roots', 'public', async (c) => {
    const after = z.coerce.number().int().min(0).catch(-1).parse(c.query['after'])
    const roots = await rootsOf(c.call.node, after)
    return {
      ...json({ keys: '/.well-known/onil-receipt-keys.json', roots }),
      headers: { 'cache-control': 'public, max-age=30' },
    }
  }),
  perMinute: 60,
}

// The last roots, or those after a number, in order.
async function rootsOf(node: Node, after: number): Promise<{ n: number; root: string }[]> {
  const read = (tx: Tx): Promise<{ n: number; jws: string }[]> => {
    const all = tx.selectFrom('platform.audit_anchor').select(['n', 'jws']).limit(most)
    return after < 0 ? all.orderBy('n', 'desc').execute() : all.where('n', '>', after).orderBy('n').execute()
  }
  const rows = await inTransaction(node, { kind: 'anonymous' }, 'audit.roots', read)
  return rows.toSorted((a, b) => a.n - b.n).map(({ n, jws }) => ({ n, root: jws }))
}
