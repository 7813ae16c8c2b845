import type { Updateable } from 'kysely'
import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { tellErased } from '../../../platform/key-store/tell-erased.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { unheard } from '../../../platform/outbox/admin.ts'
import { onlyAdministratorOf } from '../../identity/index.ts'
import { mailOf, notify } from '../../notifications/index.ts'
import { erasureBegins, personErased } from '../events.ts'
import { notices } from '../notices.ts'
import { type RightsTables, tables } from '../tables.ts'
import { type ErasureRow, type Step, nextStep } from './erasure.ts'
import { lockErasure, sealAddress, withdrawalsSince } from './store.ts'

type One = { erasure: string }
const One: z.ZodType<One> = z.object({ erasure: z.uuid() })
const bySystem = ({ actor }: { readonly actor: Actor }): boolean => actor.kind === 'system'
const notNow = refusal('rights.not-this-step', 409)
type Change = Updateable<RightsTables['rights.erasure']>
async function update(tx: Tx, id: string, change: Change): Promise<void> {
  await tables(tx).updateTable('rights.erasure').set(change).where('id', '=', id).execute()
}

/** Which step of an erasure is next. */
export async function stepOf(tx: Tx, row: ErasureRow, now: Date): Promise<Step | undefined> {
  const begins = await unheard(tx, erasureBegins.topic, row.id)
  const erased = await unheard(tx, personErased.topic, row.id)
  return nextStep(row, { begins, erased }, now)
}

/** Its days are over: everybody is signed out and what runs is withdrawn. Who became the last administrator meanwhile is told instead. */
export const beginErasure: Operation<One, One> = command('rights.begin-erasure', {
  input: One,
  allow: bySystem,
  run: async ({ tx, input, now, call: { node } }) => {
    const row = await lockErasure(tx, input.erasure)
    if (!row || (await stepOf(tx, row, now)) !== 'begin') return notNow
    const { id, person_id: person } = row
    if ((await onlyAdministratorOf(tx, person)).length > 0) {
      await update(tx, id, { taken_back_at: now, stopped_because: 'last-administrator' })
      await notify(tx, now, notices.stopped(person))
      return { value: input, subject: id }
    }
    const mail = await mailOf(tx, node, person)
    await update(tx, id, { began_at: now, ...(mail !== undefined && { address: sealAddress(node, id, mail) }) })
    return { value: input, subject: id, facts: [erasureBegins({ erasure: id, person })] }
  },
})

/** All that ran has ended: every module is told to erase. */
export const tellModules: Operation<One, One> = command('rights.erase-person', {
  input: One,
  allow: bySystem,
  run: async ({ tx, input, now }) => {
    const row = await lockErasure(tx, input.erasure)
    if (!row?.began_at || (await stepOf(tx, row, now)) !== 'erase') return notNow
    const proofs = await withdrawalsSince(tx, row.person_id, row.began_at)
    await update(tx, row.id, { erasing_at: now, proofs: JSON.stringify(proofs) })
    const fact = personErased({ erasure: row.id, person: row.person_id })
    return { value: input, subject: row.id, facts: [fact] }
  },
})

/** Every module has erased: the person's key goes, and with it whatever a copy of the database still holds sealed. */
export const finishErasure: Operation<One, One> = command('rights.finish-erasure', {
  input: One,
  allow: bySystem,
  run: async ({ tx, input, now, call: { node } }) => {
    const row = await lockErasure(tx, input.erasure)
    if (!row || (await stepOf(tx, row, now)) !== 'finish') return notNow
    fieldKeys.of(node).persons.erase(row.person_id)
    await tellErased(tx, row.person_id)
    await update(tx, row.id, { erased_at: now })
    return { value: input, subject: row.id }
  },
})
