import { z } from 'zod'
import { sql } from 'kysely'
import { dayOf } from '../kernel/day.ts'
import { type Operation, command } from '../platform/operation/command.ts'
import type { Deposits } from './bank-vault.ts'

/** What somebody sends at the simulated bank to the account for paying back. */
export type PayingIn = { amount: number; sender: string; memo: string }

/** Sends money at the simulated bank, as anybody could at a real one: the service reads it from the bank's statement. */
export const payIn: Operation<PayingIn, { amount: number }> = command('demo.pay-in', {
  input: z.object({
    amount: z
      .string()
      .max(20)
      .transform((typed) => Number(typed.replaceAll(/[\s,원₩]/g, '') || 'x'))
      .pipe(z.number().int().positive().max(100_000_000)),
    sender: z.string().trim().min(1, 'needed').max(40, 'too-long'),
    memo: z.string().trim().max(100, 'too-long'),
  }),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ input, tx, now }) => {
    // Numbers are given out in the order in which they can be read: a statement has no gaps that fill later.
    await sql`select pg_advisory_xact_lock(hashtextextended('demo.bank_deposit', 0))`.execute(tx)
    const { amount, sender, memo } = input
    const row = { day: dayOf(now), amount, sender, memo }
    await tx.withTables<Deposits>().insertInto('demo.bank_deposit').values(row).execute()
    return { value: { amount } }
  },
})
