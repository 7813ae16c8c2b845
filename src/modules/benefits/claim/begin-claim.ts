import { z } from 'zod'
import { dayOf } from '../../../kernel/day.ts'
import { refusal } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Context, type Operation, command } from '../../../platform/operation/command.ts'
import { tables } from '../tables.ts'
import { nothingSaid, sealAnswers } from './answers.ts'
import { claimable, insuredOf } from './claimable.ts'
import { liveClaim } from './live-claim.ts'
import { isOfficer, mayFill } from './may-claim.ts'

/** Begins a claim after insured work that has ended; a claim that was begun before is given back. */
export const beginClaim: Operation<{ spell: string }, { claim: string }> = command('benefits.begin-claim', {
  input: z.object({ spell: z.uuid() }),
  allow: mayFill,
  run: async ({ actor, input, tx, now, call: { node } }) => {
    const one = tables(tx).selectFrom('benefits.spell').selectAll().where('id', '=', input.spell)
    const spell = await one.executeTakeFirst()
    if (!spell || (!isOfficer(actor) && spell.person_id !== personOf(actor)))
      return refusal('benefits.no-such-spell', 404)
    if (spell.to_day === null) return refusal('benefits.still-employed', 409)
    const before = await liveClaim(tx, spell.id)
    if (before) return { value: { claim: before.id } }
    const after = claimable(await insuredOf(tx, spell.person_id, dayOf(now)))
    if (!after.some(({ id }) => id === spell.id)) return refusal('benefits.contract-not-insured', 409)
    const id = newId<'Claim'>()
    const answers = sealAnswers(node, id, nothingSaid)
    await tables(tx)
      .insertInto('benefits.claim')
      .values({ id, person_id: spell.person_id, spell_id: spell.id, begun_at: now, answers })
      .execute()
    return { value: { claim: id }, subject: id }
  },
  taken: { claim_once: begunBefore },
})

async function begunBefore({ input, tx }: Context<{ spell: string }>): Promise<ReturnType<typeof refusal>> {
  const before = await liveClaim(tx, input.spell)
  return refusal('benefits.claim-begun', 409, { facts: { claim: before?.id ?? '' } })
}
