import { type Day, addDays, startOf } from '../../../../kernel/day.ts'
import { toId } from '../../../../kernel/id.ts'
import { must } from '../../../../kernel/refusal.ts'
import type { Tx } from '../../../../platform/database/connect.ts'
import { inTransaction } from '../../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../../platform/field-encryption/field-keys.ts'
import { ringInMemory } from '../../../../platform/field-encryption/key-ring.ts'
import { installJobs } from '../../../../platform/jobs/runner.ts'
import { newId } from '../../../../platform/new-id.ts'
import { type Call, systemCall } from '../../../../platform/node.ts'
import type { Actor } from '../../../../platform/operation/actor.ts'
import { receiptFor } from '../../../../platform/receipts/receipt-for.ts'
import { personActor } from '../../../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../../platform/testing/test-node.ts'
import { subscriptions } from '../../subscriptions.ts'
import { type Row, tables } from '../../tables.ts'
import { decideMonthJob } from '../../leave/decide-job.ts'
import { decideRoundJob } from '../decide-job.ts'
import { myRound } from '../my-rounds.ts'
import { planRounds } from '../plan-rounds.ts'
import { sendRound } from '../send-round.ts'
import { grantedClaim } from '../demo-claim.ts'

// Queues of other modules that something is put into here.
const others = ['decisions.tell-decision', 'notifications.deliver', 'payments.check-account'].map((name) => ({
  name,
  retries: 0,
  run: async (): Promise<void> => await Promise.resolve(),
}))

/** A node with jobs and keys, and persons with rounds. */
export type Stage = {
  readonly node: TestNode
  readonly system: <T>(work: (tx: Tx, call: Call) => Promise<T>) => Promise<T>
  readonly officer: Actor
  readonly close: () => Promise<void>
}

/** Builds one. */
export async function roundStage(): Promise<Stage> {
  const database: TestDatabase = await testDatabase()
  await installJobs(database.ownerUrl, [decideRoundJob, decideMonthJob, ...others])
  const node = testNode({ ...database, subscriptions })
  fieldKeys.provide(node, ringInMemory())
  const call = systemCall(node, 'test')
  return {
    node,
    system: async (work) => await inTransaction(node, call.actor, 'test', async (tx) => await work(tx, call)),
    officer: { ...personActor(toId(newId()), { id: toId(newId()), role: 'operator' }), name: '김하늘' },
    close: async () => {
      await node.close()
      await database.drop()
    },
  }
}

/** A person whose round is due today. */
export type Recipient = { readonly person: string; readonly call: Call; readonly round: number; readonly from: Day }

/** Somebody with a granted claim, on the day of one of the first three rounds. */
export async function recipientOn(
  { node, system }: Stage,
  round: 1 | 2 | 3,
  more: Partial<Row<'claim'>> = {},
): Promise<Recipient> {
  const person = newId()
  const registeredOn = addDays(node.clock.today(), -(14 + 28 * (round - 1)))
  await system(async (tx, call) => await planRounds(tx, call, await grantedClaim(tx, node, person, registeredOn, more)))
  const from = addDays(node.clock.today(), round === 1 ? -7 : -27)
  return { person, call: callBy(node, personActor(toId(person))), round, from }
}

/** A signed receipt of an application that somebody sent on a day. */
export async function applied(
  { system }: Stage,
  { person }: Recipient,
  day: Day,
  employer = '누리테크',
): Promise<string> {
  const at = new Date(startOf(day).getTime() + 10 * 3_600_000)
  const content = { application: newId(), employer: { name: employer } }
  const what = { person, command: 'applications.submit', title: `지원: ${employer} · 생산직`, content }
  return await system(async (tx, call) => await receiptFor(tx, call, what, at))
}

/** Sends the round as its page would. */
export async function sent({ call, round }: Recipient, worked: 'no' | 'yes' = 'no'): ReturnType<typeof sendRound> {
  const { seen } = must(await myRound(call, { round }))
  return await sendRound(call, { round, worked, seen })
}

/** The row of a person's round. */
export async function rowOf({ system }: Stage, { person, round }: Recipient): Promise<Row<'round'>> {
  return await system(
    async (tx) =>
      await tables(tx)
        .selectFrom('benefits.round')
        .selectAll()
        .where('person_id', '=', person)
        .where('number', '=', round)
        .executeTakeFirstOrThrow(),
  )
}
