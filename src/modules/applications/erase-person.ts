import { isRefusal } from '../../kernel/refusal.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Call } from '../../platform/node.ts'
import { emit } from '../../platform/outbox/rows.ts'
import { erasePersonal } from '../../platform/personal-data/erase-personal.ts'
import { receiptFor } from '../../platform/receipts/receipt-for.ts'
import { endConsent } from '../consent/index.ts'
import { stateOf, transitions } from './application.ts'
import { applicationWithdrawn } from './events.ts'
import { personal } from './personal.ts'
import { withdrawalReceipt } from './receipt-content.ts'
import * as store from './store.ts'
import { takeBack } from './withdraw.ts'

const most = 1000

/** Withdraws all that still runs of a person who will be erased: the employers are told, each gives its receipt. Again it finds nothing. */
export async function withdrawAll(tx: Tx, call: Call, person: string, now: Date): Promise<number> {
  const running = (await store.ofPerson(tx, person, most)).filter((a) => transitions[stateOf(a)].withdraw !== undefined)
  for (const { id } of running) {
    const before = await store.lock(tx, id)
    const after = before && (await takeBack(tx, before, 'person', now))
    if (!after || isRefusal(after)) continue
    await endConsent(tx, now, after.consent)
    const { vacancy, organisation } = after
    await emit(tx, call, [applicationWithdrawn({ application: id, vacancy, organisation, person })])
    await receiptFor(tx, call, { person, command: 'applications.withdraw', ...withdrawalReceipt(after, now) }, now)
  }
  return running.length
}

/** Empties everything of a person; what was sent in the last moment is withdrawn first. */
export async function erasePerson(tx: Tx, call: Call, person: string, now: Date): Promise<void> {
  await withdrawAll(tx, call, person, now)
  await erasePersonal(tx, personal, person)
}
