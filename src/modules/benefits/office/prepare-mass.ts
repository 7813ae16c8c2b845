import { z } from 'zod'
import { isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Node } from '../../../platform/node.ts'
import { type Context, type Operation, command } from '../../../platform/operation/command.ts'
import { type Answers, nothingSaid, openAnswers, sealAnswers } from '../claim/answers.ts'
import { isOfficer, lockOpenClaim } from '../claim/may-claim.ts'
import { eligibility } from '../claim/window.ts'
import { type Row, tables } from '../tables.ts'

/** A closing plant: whose work ended at a workplace on a day, the reason found for all of them, and where that was seen. */
export type Mass = { workplace: string; on: string; separationKind: string; source: string }

const most = 300

/**
 * Prepares the cases of everybody whose work ended at a workplace on a day, in one go: a claim is begun for who has none, and the reason
 * of separation is found once, with its source, for each. Nothing is sent or decided for anybody.
 */
export const prepareMass: Operation<Mass, { prepared: number }> = command('benefits.prepare-mass', {
  input: z.object({
    workplace: z.string().trim().min(2).max(80),
    on: z.iso.date(),
    separationKind: z.string().trim().min(1, 'needed').max(100),
    source: z.string().trim().min(1, 'needed').max(500),
  }),
  allow: ({ actor }) => isOfficer(actor),
  run: async (context) => {
    const { input, tx } = context
    const kind = eligibility().facts.find(({ name }) => name === 'separationKind')
    if (kind?.choices.includes(input.separationKind) !== true)
      return refusal('benefits.no-such-answer', 422, { fields: { separationKind: 'form' } })
    const spells = await endedOn(tx, input)
    let prepared = 0
    for (const spell of spells) if (await prepare(context, spell)) prepared += 1
    return { value: { prepared }, subject: `${input.on}` }
  },
})

async function endedOn(tx: Tx, { workplace, on }: Mass): Promise<Row<'spell'>[]> {
  const all = tables(tx).selectFrom('benefits.spell').selectAll().where('workplace', '=', workplace)
  return await all.where('to_day', '=', on).orderBy('id').limit(most).execute()
}

async function prepare(
  { actor, input, tx, now, call: { node } }: Context<Mass>,
  spell: Row<'spell'>,
): Promise<boolean> {
  const by = actor.kind === 'person' ? actor.name : ''
  const finding = { separationKind: { value: input.separationKind, reason: input.source, by } }
  const id = (await begunAfter(tx, spell.id)) ?? (await begin(tx, node, spell, now))
  const row = await lockOpenClaim(tx, actor, id)
  if (isRefusal(row)) return false // decided before
  const answers = openAnswers(node, row)
  await keep(tx, node, row.id, { ...answers, office: { ...answers.office, ...finding } })
  return true
}

async function begunAfter(tx: Tx, spell: string): Promise<string | undefined> {
  const live = tables(tx).selectFrom('benefits.claim').select('id').where('spell_id', '=', spell)
  return (await live.where('withdrawn_at', 'is', null).executeTakeFirst())?.id
}

async function begin(tx: Tx, node: Node, spell: Row<'spell'>, now: Date): Promise<string> {
  const id = newId<'Claim'>()
  const row = {
    id,
    person_id: spell.person_id,
    spell_id: spell.id,
    begun_at: now,
    answers: sealAnswers(node, id, nothingSaid),
  }
  await tables(tx).insertInto('benefits.claim').values(row).execute()
  return id
}

async function keep(tx: Tx, node: Node, id: string, answers: Answers): Promise<void> {
  const sealed = sealAnswers(node, id, answers)
  await tables(tx).updateTable('benefits.claim').set({ answers: sealed }).where('id', '=', id).execute()
}
