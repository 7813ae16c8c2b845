import { z } from 'zod'
import { type Refusal, refusal } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Actor, personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { onlyAdministratorOf } from '../../identity/index.ts'
import { notify } from '../../notifications/index.ts'
import { notices } from '../notices.ts'
import { tables } from '../tables.ts'
import { dueFrom, waitDays } from './erasure.ts'
import { openErasure } from './store.ts'

/** What was asked for. */
export type Asked = { readonly erasure: string; readonly dueAt: string }
type Nothing = Record<never, never>

/** A person themselves, in their own role; a program with a key may not erase anybody. */
function themselves({ actor }: { readonly actor: Actor }): boolean | Refusal {
  if (actor.kind !== 'person' || actor.acting.role !== 'person') return false
  return actor.program === undefined || refusal('rights.not-by-program', 403)
}

/** A person asks to be erased: nothing happens for some days, in which it may be taken back. */
export const askErasure: Operation<{ read: true }, Asked> = command('rights.ask-erasure', {
  stepUp: 'own',
  input: z.object({ read: z.literal(true, 'not-read') }),
  allow: themselves,
  run: async ({ actor, tx, now }) => {
    const person = personOf(actor) ?? ''
    const left = await onlyAdministratorOf(tx, person)
    if (left.length > 0) return refusal('rights.last-administrator', 409, { facts: { organisations: left.join(', ') } })
    const open = await openErasure(tx, person)
    if (open) return refusal('rights.asked-before', 409)
    const id = newId<'Erasure'>()
    const due = dueFrom(now)
    await tables(tx)
      .insertInto('rights.erasure')
      .values({ id, person_id: person, asked_at: now, due_at: due })
      .execute()
    await notify(tx, now, notices.asked(person, due))
    const content = { erasure: id, askedAt: now.toISOString(), dueAt: due.toISOString(), daysToTakeBack: waitDays }
    return {
      value: { erasure: id, dueAt: due.toISOString() },
      subject: id,
      receipt: { title: '내 정보 지우기 신청', content },
    }
  },
  taken: { one_open_erasure: async () => await Promise.resolve(refusal('rights.asked-before', 409)) },
})

/** Takes it back while it has not begun. */
export const takeBackErasure: Operation<Nothing, { erasure: string }> = command('rights.take-back-erasure', {
  input: z.object({}),
  allow: themselves,
  run: async ({ actor, tx, now }) => {
    const person = personOf(actor) ?? ''
    const row = await tables(tx)
      .updateTable('rights.erasure')
      .set({ taken_back_at: now })
      .where('person_id', '=', person)
      .where('taken_back_at', 'is', null)
      .where('began_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!row) return refusal('rights.nothing-to-take-back', 409)
    await notify(tx, now, notices.takenBack(person))
    const content = { erasure: row.id, takenBackAt: now.toISOString() }
    return { value: { erasure: row.id }, subject: row.id, receipt: { title: '내 정보 지우기 거두기', content } }
  },
})
