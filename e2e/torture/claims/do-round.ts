import { toDay } from '../../../src/kernel/day.ts'
import { toId } from '../../../src/kernel/id.ts'
import { must } from '../../../src/kernel/refusal.ts'
import { declareWork } from '../../../src/modules/benefits/rounds/declare-work.ts'
import { decideRoundJob } from '../../../src/modules/benefits/rounds/decide-job.ts'
import { myRound } from '../../../src/modules/benefits/rounds/my-rounds.ts'
import { attendRound, decideRound, roundCase } from '../../../src/modules/benefits/rounds/officer.ts'
import { sendRound } from '../../../src/modules/benefits/rounds/send-round.ts'
import { type Row, tables } from '../../../src/modules/benefits/tables.ts'
import { inTransaction } from '../../../src/platform/database/transaction.ts'
import { newId } from '../../../src/platform/new-id.ts'
import { type Call, systemCall } from '../../../src/platform/node.ts'
import { receiptFor } from '../../../src/platform/receipts/receipt-for.ts'
import { personActor } from '../../../src/platform/testing/build-actor.ts'
import { type TestNode, callBy } from '../../../src/platform/testing/test-node.ts'
import type { Case } from './a-case.ts'

/** Everything of a round on its day that is not done yet: declared and sent by its person, decided by the rules or by an officer. */
export async function doRound(node: TestNode, officer: Call, id: string, one: Case): Promise<void> {
  const round = await rowOf(node, id)
  if (!round.sent_at) await send(node, round, one)
  await decideRoundJob.run(systemCall(node, decideRoundJob.name), { round: id })
  if ((await rowOf(node, id)).decided_at) return
  if (round.at_office) must(await attendRound(officer, { round: id }))
  const { assessed } = must(await roundCase(officer, { round: id }))
  must(await decideRound(officer, { round: id, days: assessed.recognised, reason: '신고한 대로' }))
}

async function send(node: TestNode, round: Row<'round'>, { worked, applies }: Case): Promise<void> {
  const person = callBy(node, personActor(toId(round.person_id)))
  if (applies) await apply(node, round.person_id)
  const days = [...worked].filter((day) => day >= round.from_day && day <= round.due_on).map(toDay)
  const { number } = round
  const how = { how: 'daily', where: '새벽동', pay: 150_000 } as const
  if (days.length > 0) must(await declareWork(person, { round: number, days, ...how }))
  const { seen } = must(await myRound(person, { round: number }))
  must(await sendRound(person, { round: number, worked: days.length > 0 ? 'yes' : 'no', seen }))
}

async function apply(node: TestNode, person: string): Promise<void> {
  const call = systemCall(node, 'test')
  const what = { person, command: 'applications.submit', title: '지원: 누리테크', content: { application: newId() } }
  await inTransaction(node, call.actor, 'test', async (tx) => await receiptFor(tx, call, what, node.clock.now()))
}

async function rowOf(node: TestNode, id: string): Promise<Row<'round'>> {
  return await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) => {
    const row = tables(tx).selectFrom('benefits.round').selectAll().where('id', '=', id)
    return await row.executeTakeFirstOrThrow()
  })
}
