import { isRefusal } from '../../kernel/refusal.ts'
import { claimBack, orderPayment } from '../../modules/payments/index.ts'
import { newId } from '../../platform/new-id.ts'
import { asSystem } from '../testing/cast.ts'
import type { Scene } from './things.ts'

type Make = (scene: Scene) => Promise<string>

/** A payment to person A, and what person A was paid too much. */
export const money: Readonly<Record<'payment' | 'overpayment', Make>> = {
  payment: async ({ node, cast }) => {
    const purpose = { ko: '시험 지급', en: 'Test payment' }
    const wanted = { person: cast.personA.person, amount: 500_000, purpose, ...about(node.clock.today()) }
    const ordered = await asSystem(node, (tx) => orderPayment(tx, node.clock.now(), wanted))
    if (isRefusal(ordered)) throw new Error(ordered.refused)
    return ordered.order
  },
  overpayment: async ({ node, cast }) => {
    const reason = { ko: '시험', en: 'Test' }
    const wanted = { person: cast.personA.person, amount: 120_000, reason, ...about(node.clock.today()) }
    const claimed = await asSystem(node, (tx) => claimBack(tx, node.clock.now(), wanted))
    if (isRefusal(claimed)) throw new Error(claimed.refused)
    return claimed.claim
  },
}

function about<Day>(dueOn: Day): { source: string; reference: string; dueOn: Day } {
  return { source: 'test', reference: newId(), dueOn }
}
