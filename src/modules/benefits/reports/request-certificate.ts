import { type Day, dayOf, toDay } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Call } from '../../../platform/node.ts'
import { type NewNotice, notify } from '../../notifications/index.ts'
import { notices } from '../notices.ts'
import { type Row, tables } from '../tables.ts'
import { certificateDueOn } from './certificate-due.ts'

/** Until when the certificate is due, and whether it is there already. */
export type Requested = { readonly dueOn: Day; readonly filed: boolean }

/**
 * Asks the employer of a spell for its separation certificate, in the transaction of whoever needs it (법 제42조제3항). Asked again, the
 * first request stands with its day. The employer is told once,
 * in other words where the end of work was not reported yet.
 */
export async function requestCertificate(
  tx: Tx,
  { node }: Call,
  spell: Row<'spell'>,
  notice: (spell: Row<'spell'>, due: Day) => NewNotice = notices.certificateAsked,
): Promise<Requested> {
  const known = await certificateOf(tx, spell.id)
  if (known) return { dueOn: toDay(known.due_on), filed: known.filed_at !== null }
  const now = node.clock.now()
  const { id, person_id, organisation_id } = spell
  const due_on = certificateDueOn(dayOf(now))
  // Asked twice at once: the first request stands.
  const { numInsertedOrUpdatedRows: asked } = await tables(tx)
    .insertInto('benefits.certificate')
    .values({ id: newId<'Certificate'>(), spell_id: id, person_id, organisation_id, requested_at: now, due_on })
    .onConflict((c) => c.column('spell_id').doNothing())
    .executeTakeFirstOrThrow()
  if (asked === 1n && organisation_id !== null) await notify(tx, now, notice(spell, due_on))
  return { dueOn: due_on, filed: false }
}

/** The certificate of a spell: asked for, and perhaps filed. */
export async function certificateOf(tx: Tx, spell: string): Promise<Row<'certificate'> | undefined> {
  return await tables(tx)
    .selectFrom('benefits.certificate')
    .selectAll()
    .where('spell_id', '=', spell)
    .executeTakeFirst()
}
