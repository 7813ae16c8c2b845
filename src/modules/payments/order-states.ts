/** Where an order can be. */
export type OrderState = 'open' | 'sent' | 'settled' | 'returned' | 'cancelled'

/** What may follow what: nothing leaves `settled` and `cancelled`. */
const next: Readonly<Record<OrderState, readonly OrderState[]>> = {
  open: ['sent', 'settled', 'cancelled'],
  sent: ['settled', 'returned'],
  returned: ['open', 'cancelled'],
  settled: [],
  cancelled: [],
}

/** Tells whether an order may go from one state to another. */
export function mayGo(from: OrderState, to: OrderState): boolean {
  return next[from].includes(to)
}
