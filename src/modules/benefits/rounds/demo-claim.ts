import { type Day, addDays } from '../../../kernel/day.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Call, Node } from '../../../platform/node.ts'
import { nothingSaid, sealAnswers } from '../claim/answers.ts'
import { type Row, tables } from '../tables.ts'
import { planRounds } from './plan-rounds.ts'
import { stateOf } from './round-state.ts'
import { settleRound } from './settle-round.ts'
import { heldRound, roundsOf } from './store.ts'

/** Generated: a granted claim of somebody who was an employee until the day before, as a decision leaves it. Acts of the node only. */
export async function grantedClaim(
  tx: Tx,
  node: Node,
  person: string,
  registeredOn: Day,
  more: Partial<Row<'claim'>> = {},
): Promise<Row<'claim'>> {
  const [id, spell, at] = [newId(), newId(), new Date(`${registeredOn}T03:00:00Z`)]
  await tables(tx)
    .insertInto('benefits.spell')
    .values({
      id: spell,
      person_id: person,
      organisation_id: null,
      workplace: `한들전자 ${spell}`,
      work: null,
      kind: '근로자',
      from_day: addDays(registeredOn, -800),
      to_day: addDays(registeredOn, -1),
      separation_kind: '해고',
      acquired_at: at,
      lost_at: at,
    })
    .execute()
  return await tables(tx)
    .insertInto('benefits.claim')
    .values({
      id,
      person_id: person,
      spell_id: spell,
      begun_at: at,
      answers: sealAnswers(node, id, nothingSaid),
      sent_at: at,
      decided_at: at,
      granted: true,
      daily_benefit: 67_440,
      benefit_days: 120,
      registered_on: registeredOn,
      payable_from: addDays(registeredOn, 7),
      benefit_year_end: addDays(registeredOn, 364),
      ...more,
      evidence: [],
      course: '{}',
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Generated: somebody with a granted claim and its rounds, the first decided where its day is over; gives the next one that is due. */
export async function addDemoClaim(tx: Tx, call: Call, person: string, registeredOn: Day): Promise<Row<'round'>> {
  const claim = await grantedClaim(tx, call.node, person, registeredOn)
  await planRounds(tx, call, claim)
  const today = call.node.clock.today()
  const rounds = await roundsOf(tx, claim.id)
  const [first] = rounds
  if (first && first.due_on < today) await decideFirst(tx, call, first.id)
  const next = rounds.find(({ due_on }) => due_on >= today)
  if (!next) throw new Error('every round of this claim is over')
  return next
}

async function decideFirst(tx: Tx, call: Call, round: string): Promise<void> {
  const held = await heldRound(tx, round)
  const state = held && (await stateOf(tx, held, call.node.clock.now()))
  if (!state) return
  const done = await settleRound(tx, call, state, { signer: { kind: 'automatic' }, days: state.assessed.recognised })
  if (isRefusal(done)) throw new Error(done.refused)
}
