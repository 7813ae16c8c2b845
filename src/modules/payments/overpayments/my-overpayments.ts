import { z } from 'zod'
import { personOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { themselves } from '../accounts/register-account.ts'
import { type Overpayment, overpaymentsOf } from './overpayment-store.ts'

/** What somebody was paid too much, and how far it has come back. */
export const myOverpayments: Operation<Record<never, never>, readonly Overpayment[]> = query(
  'payments.my-overpayments',
  {
    input: z.object({}),
    allow: ({ actor }) => themselves(actor),
    run: async ({ actor, tx }) => ({ value: await overpaymentsOf(tx, personOf(actor) ?? '') }),
  },
)
