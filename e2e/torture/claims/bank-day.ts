import { sql } from 'kysely'
import { ask, inLanes, untilNone } from './ask.ts'
import type { Run } from './run.ts'
import { sessionsOf } from './sessions.ts'

/** A day at the bank: files, results, and another account of whoever's money came back, so that it goes again. */
export async function bankDay({ stage, server, visits }: Run): Promise<void> {
  await server.bank()
  const back = (await ask(stage.node, cameBack)).map(({ person }) => person)
  const sessionOf = await sessionsOf(stage, back)
  await inLanes(back, async (person) => {
    await visits.post('/my/account', sessionOf(person), { bank: '004', number: '999999999996' })
  })
  await untilNone(async () => (await ask(stage.node, waiting))[0]?.n ?? 0)
}

/** How many payments have not arrived. */
export async function unpaid({ stage }: Run): Promise<number> {
  return (await ask(stage.node, open))[0]?.n ?? 0
}

const cameBack = sql<{ person: string }>`select distinct o.person_id as person from payments.payment_order o
  where o.state = 'returned' and not exists (
    select 1 from payments.account a where a.person_id = o.person_id and a.state = 'waiting')`

const waiting = sql<{ n: number }>`select count(*)::int as n from payments.account where state = 'waiting'`

const open = sql<{ n: number }>`select count(*)::int as n from payments.payment_order where state <> 'settled'`
