import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { lastEndOf } from '../ending/store.ts'
import { certificateOf } from '../reports/request-certificate.ts'
import { monthsOfSpell, reportsOfSpell } from '../reports/store.ts'
import type { Row } from '../tables.ts'
import { spellsOf } from './store.ts'

/** One of a person's own spells with everything that was reported about it. */
export type MySpell = {
  readonly spell: Row<'spell'>
  readonly months: readonly Row<'pay_month'>[]
  readonly certificate: Row<'certificate'> | undefined
  readonly reports: readonly Row<'report'>[]
  /** What became of the last request to report its end. */
  readonly ending: Row<'end_request'> | undefined
}

/** One of a person's own spells. */
export const mySpell: Operation<{ spell: string }, MySpell> = query('benefits.my-spell', {
  input: z.object({ spell: z.uuid() }),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ actor, input, tx }) => {
    const spell = (await spellsOf(tx, personOf(actor) ?? '')).find(({ id }) => id === input.spell)
    if (!spell) return refusal('platform.not-found', 404)
    const months = await monthsOfSpell(tx, spell.id)
    const certificate = await certificateOf(tx, spell.id)
    const [reports, ending] = [await reportsOfSpell(tx, spell.id), await lastEndOf(tx, spell.id)]
    return { value: { spell, months, certificate, reports, ending } }
  },
})
