import { dayOf } from '../../kernel/day.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Call, Node } from '../../platform/node.ts'
import { notify } from '../notifications/index.ts'
import { fitting, readWish } from '../search/index.ts'
import { settle, takeDue } from './found-store.ts'
import { foundNotice } from './notices.ts'
import { find } from './store.ts'

/**
 * Tells everybody what was found for them and is due. The message and the mark that these vacancies were told are one
 * transaction, so whatever dies in between, a vacancy is told once.
 */
export async function tellFound({ node, actor }: Call): Promise<void> {
  const next = async (): Promise<boolean> =>
    await inTransaction(node, actor, 'alerts.tell', (tx) => tellNext(tx, node, node.clock.now()))
  while (await next());
}

async function tellNext(tx: Tx, node: Node, now: Date): Promise<boolean> {
  const due = await takeDue(tx, now)
  const search = due && (await find(tx, due.search))
  if (!due || !search) return false
  const wish = readWish(search.query)
  // Looked at once more: what was closed, or changed, since it was found is not told.
  const fits = isRefusal(wish) ? [] : await fitting(tx, [{ key: search.id, wish }], due.vacancies, dayOf(now))
  const told = fits.map(({ card }) => card.id)
  if (!isRefusal(wish) && fits.length > 0)
    await notify(
      tx,
      now,
      foundNotice(
        node,
        search,
        wish,
        fits.map(({ card }) => card),
      ),
    )
  await settle(tx, now, search.id, { told, gone: due.vacancies.filter((id) => !told.includes(id)) })
  return true
}
