import { type Refusal, refusal } from '../../../kernel/refusal.ts'

/** How far an order is: shown to its maker, waiting for a second person, being carried out, done, or over without badges. */
export type OrderState = 'shown' | 'waiting' | 'issuing' | 'done' | 'refused' | 'dropped'

/** An order for many badges. */
export type BulkOrder = {
  readonly id: string
  readonly design: string
  readonly designName: string
  readonly fileName: string
  readonly rows: number
  readonly faults: number
  readonly madeBy: string
  readonly makerName: string
  readonly madeAt: Date
  readonly state: OrderState
  readonly deciderName?: string
  readonly decidedAt?: Date
  readonly reason?: string
  readonly doneAt?: Date
}

/** What may be done next, and when: transitions as data. */
const from: Readonly<Record<'send' | 'approve' | 'refuse' | 'drop', readonly OrderState[]>> = {
  send: ['shown'],
  approve: ['waiting'],
  refuse: ['waiting'],
  drop: ['shown', 'waiting'],
}

/** Why a person may not do this with the order now; nothing when they may. Who made an order never decides about it. */
export function mayNot(act: keyof typeof from, order: BulkOrder, person: string): Refusal | undefined {
  if (!from[act].includes(order.state)) return refusal('badges.order-moved-on', 409)
  if ((act === 'approve' || act === 'refuse') && order.madeBy === person) return refusal('badges.same-person', 403)
  if (act === 'send' && order.rows === order.faults) return refusal('badges.nothing-to-issue', 409)
  return undefined
}

/** The state that the columns say. */
export function stateOf(row: {
  dropped_at: Date | null
  decision: 'approved' | 'refused' | null
  done_at: Date | null
  sent_at: Date | null
}): OrderState {
  if (row.dropped_at) return 'dropped'
  if (row.decision === 'refused') return 'refused'
  if (row.decision === 'approved') return row.done_at ? 'done' : 'issuing'
  return row.sent_at ? 'waiting' : 'shown'
}
