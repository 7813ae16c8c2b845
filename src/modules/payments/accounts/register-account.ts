import { z } from 'zod'
import { type Actor, personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { enqueue } from '../../../platform/jobs/runner.ts'
import { newId } from '../../../platform/new-id.ts'
import { notify } from '../../notifications/index.ts'
import { tables } from '../tables.ts'
import { accountNotices } from '../texts/notices.ts'
import { replaceAccount, sealAccount } from './account-store.ts'
import { banks } from './banks.ts'
import { checkAccount } from './check-account.ts'

/** What a person states: the bank and the number, with or without hyphens. */
export type Stated = { bank: string; number: string }

const Stated: z.ZodType<Stated> = z.object({
  bank: z.string().refine((code) => banks.has(code)),
  number: z
    .string()
    .max(40)
    .transform((text) => text.replaceAll(/[\s-]/g, ''))
    .pipe(z.string().regex(/^\d{7,16}$/)),
})

/** Whether somebody acts for themselves. */
export function themselves(actor: Actor): boolean {
  return actor.kind === 'person' && actor.acting.role === 'person'
}

/**
 * States the account that payments are to go to. The bank is asked afterwards, again and again while it does not answer; until it
 * has confirmed the account, the one before stays in use. A sensitive act: it asks for a fresh proof and is told as a matter of security.
 */
export const registerAccount: Operation<Stated, { account: string }> = command('payments.register-account', {
  input: Stated,
  allow: ({ actor }) => themselves(actor),
  stepUp: 'own',
  run: async ({ actor, input, tx, now, call: { node } }) => {
    const person = personOf(actor) ?? ''
    const id = newId()
    const last4 = input.number.slice(-4)
    // The holder's name is the one the bank confirms: it is put in when the bank has answered.
    const content = sealAccount(node, id, person, { number: input.number, holder: '' })
    await replaceAccount(tx, now, person, 'other')
    const row = { id, person_id: person, bank: input.bank, last4, content, state: 'waiting', asked_at: now } as const
    await tables(tx).insertInto('payments.account').values(row).execute()
    await enqueue(tx, checkAccount, { account: id })
    await notify(tx, now, { to: { person }, ...accountNotices.stated })
    const said = { bank: input.bank, lastDigits: last4, at: now.toISOString() }
    return { value: { account: id }, subject: id, receipt: { title: '지급 계좌 등록', content: said } }
  },
})
