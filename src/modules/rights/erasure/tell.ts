import { z } from 'zod'
import { toId } from '../../../kernel/id.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { MailRefused } from '../../../platform/mail/mail.ts'
import type { Call } from '../../../platform/node.ts'
import { keepRules } from '../../../platform/personal-data/keep-rules.ts'
import { signReceipt } from '../../../platform/receipts/sign.ts'
import { waysOut } from '../../notifications/index.ts'
import { lastLetter } from '../last-letter.ts'
import { tables } from '../tables.ts'
import { lockErasure, openAddress } from './store.ts'

const Proofs = z.array(z.object({ title: z.string(), receipt: z.string() }))

/** Signs the receipt once, sends it to the last known address, and forgets that address. A letter has the erasure's id, so it comes once. */
export async function tellPerson(call: Call, id: string): Promise<void> {
  const { node, actor } = call
  const now = node.clock.now()
  const ready = await inTransaction(node, actor, 'rights.tell', async (tx) => {
    const row = await lockErasure(tx, id)
    if (!row?.erased_at || row.told_at) return undefined
    const content = {
      erasure: id,
      askedAt: row.asked_at.toISOString(),
      erasedAt: row.erased_at.toISOString(),
      withdrawn: Proofs.parse(row.proofs ?? []).length,
      kept: Object.values(keepRules).map((one) => one.what.ko),
    }
    const receipt =
      row.receipt ?? signReceipt(call, 'rights.erase-person', { title: '내 정보 지우기', content }, now).jws
    await tables(tx)
      .updateTable('rights.erasure')
      .set({ receipt, content: JSON.stringify(content) })
      .where('id', '=', id)
      .execute()
    const to = row.address === null ? undefined : openAddress(node, id, row.address)
    return {
      to,
      letter: lastLetter({ receipt, content, withdrawals: Proofs.parse(row.proofs ?? []), site: node.publicUrl }),
    }
  })
  if (ready === undefined) return
  const how = ready.to === undefined ? 'no-address' : await send(call, id, ready.to, ready.letter)
  await inTransaction(node, actor, 'rights.tell', (tx) =>
    tables(tx)
      .updateTable('rights.erasure')
      .set({ told_at: now, told_how: how, address: null, proofs: null })
      .where('id', '=', id)
      .where('told_at', 'is', null)
      .execute(),
  )
}

async function send(
  { node }: Call,
  id: string,
  to: string,
  letter: { readonly subject: string; readonly text: string },
): Promise<'mail' | 'refused'> {
  try {
    await waysOut.of(node).mail.send({ id: toId<'Mail'>(id), to, ...letter, createdAt: node.clock.now() })
    return 'mail'
  } catch (error) {
    if (error instanceof MailRefused) return 'refused'
    throw error // the job tries again
  }
}
