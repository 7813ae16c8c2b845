import { z } from 'zod'
import { toId } from '../../../kernel/id.ts'
import { refusal } from '../../../kernel/refusal.ts'
import { asSystem } from '../../../platform/database/as-system.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { personCard } from '../../identity/index.ts'
import { type Row, tables } from '../tables.ts'
import { mayFile } from './file.ts'
import { endAskedOf } from '../ending/store.ts'
import { certificateOf } from './request-certificate.ts'
import { monthsOfSpell, reportsOfSpell } from './store.ts'

/** One spell as its employer sees it: months, certificate, and what was filed about it, latest first. */
export type InsuredSpell = {
  readonly spell: Row<'spell'>
  readonly name: string
  readonly months: readonly Row<'pay_month'>[]
  readonly certificate: Row<'certificate'> | undefined
  readonly reports: readonly Row<'report'>[]
  /** Its worker asked for the end to be reported, and nobody has answered. */
  readonly ending: Row<'end_request'> | undefined
}

/** One spell of the company with everything reported about it. */
export const insuredSpell: Operation<{ spell: string }, InsuredSpell> = query('benefits.insured-spell', {
  input: z.object({ spell: z.uuid() }),
  right: 'insurance',
  allow: mayFile,
  run: async ({ actor, input, tx, call }) => {
    const spell = await findSpell(tx, input.spell, organisationOf(actor, 'employer') ?? '')
    if (!spell) return refusal('benefits.no-such-spell', 404)
    const [months, certificate, reports] = [
      await monthsOfSpell(tx, spell.id),
      await certificateOf(tx, spell.id),
      await reportsOfSpell(tx, spell.id),
    ]
    const ending = await endAskedOf(tx, spell.id)
    const card = await asSystem(tx, call.node, 'benefits.names-of-insured', () => personCard(tx, spell.person_id))
    const read = { person: toId<'Person'>(spell.person_id), what: '고용보험 신고 내용', purpose: '고용보험 신고' }
    return { value: { spell, name: card?.name ?? '', months, certificate, reports, ending }, accessed: [read] }
  },
})

async function findSpell(tx: Tx, id: string, organisation: string): Promise<Row<'spell'> | undefined> {
  return await tables(tx)
    .selectFrom('benefits.spell')
    .selectAll()
    .where('id', '=', id)
    .where('organisation_id', '=', organisation)
    .executeTakeFirst()
}
