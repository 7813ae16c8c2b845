import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { type Row, tables } from '../tables.ts'
import { mayFile } from './file.ts'
import { endAskedOf } from '../ending/store.ts'
import { certificateOf } from './request-certificate.ts'
import { monthsOfSpell, reportsOfSpell } from './store.ts'
import { readAbout, workerNames } from './unknown/worker-names.ts'

/** One spell as its employer sees it: months, certificate, and what was filed about it, latest first. */
export type InsuredSpell = {
  readonly spell: Row<'spell'>
  readonly name: string
  /** Whether the node knows them as a person. */
  readonly here: boolean
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
    const nameOf = await workerNames(tx, call.node, [spell])
    const accessed = readAbout([spell], nameOf, '고용보험 신고 내용')
    return { value: { spell, ...nameOf(spell), months, certificate, reports, ending }, accessed }
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
