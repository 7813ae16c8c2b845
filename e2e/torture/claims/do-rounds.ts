import { sql } from 'kysely'
import type { Day } from '../../../src/kernel/day.ts'
import { inTransaction } from '../../../src/platform/database/transaction.ts'
import { newId } from '../../../src/platform/new-id.ts'
import { systemCall } from '../../../src/platform/node.ts'
import { receiptFor } from '../../../src/platform/receipts/receipt-for.ts'
import { type Case, caseOf } from './a-case.ts'
import { ask, inLanes, untilNone } from './ask.ts'
import type { Run } from './run.ts'
import { sessionsOf } from './sessions.ts'
import type { Stage } from './stage.ts'

type Due = {
  readonly id: string
  readonly person: string
  readonly number: number
  readonly from: string
  readonly due: string
  readonly sent: boolean
  readonly office: boolean
  readonly attended: boolean
}

/** Every round of that day: declared and sent by its person, decided by the rules, and what is left by the officer. */
export async function doRounds(run: Run, day: Day): Promise<void> {
  const { stage } = run
  for (let tries = 0; tries < 20; tries++) {
    const unsent = (await dueOn(stage, day)).filter(({ sent }) => !sent)
    for (let at = 0; at < unsent.length; at += 200) await sendThese(run, unsent.slice(at, at + 200))
    await untilNone(async () => await inQueue(stage))
    const left = await dueOn(stage, day)
    if (left.length === 0) return
    await inLanes(left, async (round) => await decide(run, round))
  }
  throw new Error(`rounds of ${day} are not decided`)
}

async function dueOn({ node }: Stage, day: Day): Promise<readonly Due[]> {
  return await ask(
    node,
    sql<Due>`select r.id, r.person_id as person, r.number, r.from_day as from, r.due_on as due, r.sent_at is not null as sent,
      r.at_office as office, r.attended_at is not null as attended
      from benefits.round r join benefits.claim c on c.id = r.claim_id
      where r.decided_at is null and c.ended_at is null and r.due_on = ${day} order by r.id`,
  )
}

async function sendThese(run: Run, rounds: readonly Due[]): Promise<void> {
  const { stage } = run
  const cases = new Map(rounds.map(({ person }) => [person, caseOf(stage.people.get(person) ?? -1, stage.base)]))
  const persons = [...cases.keys()]
  const sessionOf = await sessionsOf(stage, persons)
  await apply(
    stage,
    persons.filter((person) => cases.get(person)?.applies),
  )
  await inLanes(rounds, async (round) => await send(run, sessionOf(round.person), round, cases.get(round.person)))
}

// Their applications, by the receipts that the node signs for them.
async function apply({ node }: Stage, persons: readonly string[]): Promise<void> {
  const call = systemCall(node, 'test')
  await inTransaction(node, call.actor, 'test', async (tx) => {
    for (const person of persons) {
      const what = { person, command: 'applications.submit', title: '지원: 누리테크' }
      await receiptFor(tx, call, { ...what, content: { application: newId() } }, node.clock.now())
    }
  })
}

async function send({ visits }: Run, session: string, round: Due, one: Case | undefined): Promise<void> {
  const path = `/my/benefit/rounds/${round.number}`
  const days = [...(one?.worked ?? [])].filter((day) => day >= round.from && day <= round.due)
  if (days.length > 0)
    await visits.post(`${path}/work`, session, { days, how: 'daily', where: '새벽동', pay: '150000' })
  const seen = /name="seen" value="([^"]*)"/.exec((await visits.get(path, session)).text)?.[1]
  if (seen === undefined) throw new Error(`round ${round.id} cannot be sent`)
  await visits.post(path, session, { seen, worked: days.length > 0 ? 'yes' : 'no' })
}

// What waits for the worker; what failed waits longer, and for the officer.
async function inQueue({ owner }: Stage): Promise<number> {
  const { rows } = await owner.query<{ n: number }>(`select count(*)::int as n from pgboss.job
    where name = 'benefits.decide-sent-round' and (state = 'active' or state in ('created', 'retry') and start_after <= now())`)
  return rows[0]?.n ?? 0
}

async function decide({ visits, office }: Run, round: Due): Promise<void> {
  const path = `/operator/rounds/${round.id}`
  if (round.office && !round.attended) await visits.post(`${path}/attend`, await office(), {})
  const { text } = await visits.get(path, await office())
  const days = /<input[^>]*name="days"[^>]*>/.exec(text)?.[0].match(/value="(\d+)"/)?.[1]
  if (days === undefined) return // decided meanwhile
  await visits.post(`${path}/decide`, await office(), { days, reason: '신고한 대로' }, [409])
}
