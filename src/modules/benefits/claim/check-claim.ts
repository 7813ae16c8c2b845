import { z } from 'zod'
import { type Day, dayOf } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import type { Row } from '../tables.ts'
import { type Estimate, estimate, estimateOf } from './estimate.ts'
import { type OneWay, effectOf } from '../summing/effect.ts'
import { isSummable } from '../summing/contracts.ts'
import { claimable, insuredOf } from './claimable.ts'
import { liveClaim, unanswered } from './live-claim.ts'
import type { History } from './facts-of.ts'
import { readHistory } from './read-history.ts'
import { type Shortage, shortage } from './shortage.ts'
import type { Lost } from './window.ts'

/** A spell that ended, with what benefit after it would come to. */
export type Ended = { readonly spell: Lost; readonly estimate: Estimate }

/** All that P-31 says. */
export type Check = {
  readonly today: Day
  /** What ended within the benefit year, the last first. */
  readonly ended: readonly Ended[]
  readonly chosen?: Ended
  readonly shortage?: Shortage
  /** What it would be with small contracts added up, where they are not and that would change something. */
  readonly summed?: OneWay
  /** A claim that was begun, sent or decided after the chosen spell. */
  readonly claim?: Row<'claim'>
}

/** Whether a person may claim, from what the registers know today (P-31). */
export const checkClaim: Operation<{ spell?: string | undefined }, Check> = query('benefits.check-claim', {
  input: z.object({ spell: z.uuid().optional() }),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ actor, input, tx, now, call: { node } }) => {
    const person = personOf(actor) ?? ''
    const today = dayOf(now)
    const ended = await endedOf(tx, node, person, today)
    const chosen = ended.find(({ spell }) => spell.id === input.spell) ?? ended[0]
    return { value: { today, ended, ...(chosen && (await more(tx, node, { person, today, chosen }))) } }
  },
})

async function endedOf(tx: Tx, node: Node, person: string, today: Day): Promise<Ended[]> {
  const all: Ended[] = []
  for (const spell of claimable(await insuredOf(tx, person, today)).toReversed()) {
    const said = await estimate(tx, node, person, spell.id)
    if (said && (said.yearEnd ?? today) >= today) all.push({ spell, estimate: said })
  }
  return all.toSorted((a, b) => b.spell.to_day.localeCompare(a.spell.to_day)).slice(0, 6)
}

type Chosen = { readonly person: string; readonly today: Day; readonly chosen: Ended }

async function more(
  tx: Tx,
  node: Node,
  { person, today, chosen }: Chosen,
): Promise<Pick<Check, 'chosen' | 'shortage' | 'summed' | 'claim'>> {
  const { id } = chosen.spell
  const claim = await liveClaim(tx, id)
  const history = await readHistory(tx, node, { person, spell: id, claimedOn: today, answers: {} })
  const short = history && estimateOf(history, today).conditions['insuredPeriodMet'] === false
  const lacking = short ? shortage(history, await unanswered(tx, person)) : undefined
  const summed = history && lacking && summedUp(history, today)
  return { chosen, ...(lacking && { shortage: lacking }), ...(summed && { summed }), ...(claim && { claim }) }
}

function summedUp(history: History, today: Day): OneWay | undefined {
  const { kind } = history.spell
  if (!isSummable(kind) || history.summed?.includes(kind) === true) return undefined
  const { off, on } = effectOf(history, kind, today)
  return on.months > off.months ? on : undefined
}
