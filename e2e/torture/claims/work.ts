import { sql } from 'kysely'
import { type Day, addDays, toDay } from '../../../src/kernel/day.ts'
import { toId } from '../../../src/kernel/id.ts'
import { must } from '../../../src/kernel/refusal.ts'
import { decideClaim } from '../../../src/modules/benefits/office/decide-claim.ts'
import { newId } from '../../../src/platform/new-id.ts'
import { personActor } from '../../../src/platform/testing/build-actor.ts'
import { type TestNode, callBy } from '../../../src/platform/testing/test-node.ts'
import { ask, inLanes } from './ask.ts'
import { bankDay } from './bank-day.ts'
import { caseOf } from './a-case.ts'
import { doRound } from './do-round.ts'

/** Every day on which something is to be done, one after the other: what the database says is left, whoever died before. */
export async function workOn(node: TestNode, base: Day): Promise<void> {
  const officer = callBy(node, {
    ...personActor(toId(newId()), { id: toId(newId()), role: 'operator' }),
    name: '김하늘',
  })
  for (let day = await nextDay(node); day !== undefined; day = await nextDay(node)) {
    standOn(node, day)
    await inLanes(await openClaims(node, day), async (claim) => {
      must(await decideClaim(officer, { claim, judgements, metTogether: true, role: '담당', reason: '기록대로' }))
    })
    await inLanes(await dueRounds(node, day), async ({ id, n }) => {
      await doRound(node, officer, id, caseOf(n, base))
    })
    await bankDay(node)
    if (process.env['CLAIMS_LOG']) process.stderr.write(`${day}\n`)
  }
  for (let left = 1, at = 1; left > 0; at++) {
    standOn(node, addDays(node.clock.today(), at === 1 ? 7 : 0))
    left = await bankDay(node)
  }
}

const judgements = ['willingAndAble', 'activelySeeking', 'graveFault'].map((name) => ({
  name,
  value: name !== 'graveFault',
  reason: '면담에서 확인',
}))

// In the morning of that day.
function standOn(node: TestNode, day: Day): void {
  node.clock.move(new Date(`${day}T01:00:00Z`).getTime() - Date.now())
}

async function nextDay(node: TestNode): Promise<Day | undefined> {
  const [row] = await ask(
    node,
    sql<{ day: string | null }>`select min(day)::text as day from (
      select registered_on as day from benefits.claim where decided_at is null
      union all select r.due_on from benefits.round r join benefits.claim c on c.id = r.claim_id
        where r.decided_at is null and c.ended_at is null) days`,
  )
  return row?.day ? toDay(row.day) : undefined
}

async function openClaims(node: TestNode, day: Day): Promise<string[]> {
  const rows = await ask(
    node,
    sql<{ id: string }>`select id from benefits.claim where decided_at is null and registered_on <= ${day} order by id`,
  )
  return rows.map(({ id }) => id)
}

async function dueRounds(node: TestNode, day: Day): Promise<readonly { id: string; n: number }[]> {
  return await ask(
    node,
    sql<{ id: string; n: number }>`select r.id, substr(s.workplace, 4)::int as n from benefits.round r
      join benefits.claim c on c.id = r.claim_id join benefits.spell s on s.id = c.spell_id
      where r.decided_at is null and c.ended_at is null and r.due_on = ${day} order by r.id`,
  )
}
