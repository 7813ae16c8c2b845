import { z } from 'zod'
import { type FactKind, defineFact } from '../../kernel/fact.ts'

/** Which order, and under which reference its source knows it. `amount`: what went to the account, without what was set off. */
export type AboutPayment = {
  order: string
  source: string
  reference: string
  person: string
  amount: number
}

const About: z.ZodType<AboutPayment> = z.object({
  order: z.uuid(),
  source: z.string(),
  reference: z.string(),
  person: z.uuid(),
  amount: z.number().int(),
})

/** The money has arrived. Told once for each order. */
export const paymentSettled: FactKind<AboutPayment> = defineFact('payments.settled', About, (p) => p.order)

/** The bank gave the money back; `why` is its reason. The order goes again once there is another account. */
export const paymentReturned: FactKind<AboutPayment & { why: string }> = defineFact(
  'payments.returned',
  z.object({
    order: z.uuid(),
    source: z.string(),
    reference: z.string(),
    person: z.uuid(),
    amount: z.number().int(),
    why: z.string(),
  }),
  (p) => p.order,
)
