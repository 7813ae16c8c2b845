import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bookOf, byLastDigit } from '../../src/gateways/bank/simulator.ts'
import { must } from '../../src/kernel/refusal.ts'
import { toDay } from '../../src/kernel/day.ts'
import { dayByDay, randoms } from '../../src/modules/benefits/testing/paid-oracle.ts'
import { checkPayments, isSound } from '../../src/modules/payments/index.ts'
import { inTransaction } from '../../src/platform/database/transaction.ts'
import { systemCall } from '../../src/platform/node.ts'
import { caseOf } from './claims/a-case.ts'
import { claimsStage } from './claims/stage.ts'

/** ONIL_CLAIMS=10000 ONIL_KILLS=40 ONIL_KILL_AFTER=20000 for the long run. */
const claims = Number(process.env['ONIL_CLAIMS'] ?? 8)
const kills = Number(process.env['ONIL_KILLS'] ?? 3)
/** How long a process lives at most, in milliseconds, after it has begun to work. */
const longest = Number(process.env['ONIL_KILL_AFTER'] ?? 1500)
let stage: Awaited<ReturnType<typeof claimsStage>>

beforeAll(async () => {
  stage = await claimsStage(claims)
}, 3_600_000)
afterAll(async () => await stage?.close())

async function start(): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('./claims/work-process.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(stage.given)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  return child
}

// Gives whether it was killed; when not, it has done all there was to do.
async function killed(child: ChildProcess, after: number): Promise<boolean> {
  const gone = once(child, 'exit')
  await Promise.race([gone, pause(after)])
  const lived = child.exitCode === null
  if (lived) child.kill('SIGKILL')
  await gone
  if (!lived && child.exitCode !== 0) throw new Error('the process failed by itself')
  return lived
}

type Outcome = {
  n: number
  payable_from: string
  benefit_year_end: string
  benefit_days: number
  daily_benefit: number
  days_paid: number
  paid: number
}

async function outcomes(): Promise<Outcome[]> {
  return await inTransaction(stage.node, systemCall(stage.node, 'test').actor, 'test', async (tx) => {
    const asked = sql<Outcome>`select substr(s.workplace, 4)::int as n, c.payable_from, c.benefit_year_end, c.benefit_days,
      c.daily_benefit, c.days_paid, coalesce((select sum(o.amount) from payments.payment_order o
        where o.person_id = c.person_id and o.state = 'settled'), 0)::float8 as paid
      from benefits.claim c join benefits.spell s on s.id = c.spell_id where c.granted order by 1`
    return (await asked.execute(tx)).rows
  })
}

async function booked(): Promise<number> {
  const { vault } = stage.given
  const names = (await readdir(vault)).filter((name) => name.endsWith('.csv'))
  const texts = await Promise.all(names.map((name) => readFile(join(vault, name), 'utf8')))
  const lines = texts.flatMap((text) => bookOf(text, byLastDigit)).filter(({ result }) => result === 'settled')
  return lines.reduce((sum, { amount }) => sum + amount, 0)
}

it(`${claims} claims, granted, recognised and paid while the process is killed: each is paid what a count day by day comes to`, async () => {
  const [any, began] = [randoms(claims), Date.now()]
  let died = 0
  while (died < kills && (await killed(await start(), Math.floor((longest * (20 + any(80))) / 100)))) died++
  if (await killed(await start(), 7_200_000)) throw new Error('it did not come to an end')
  const all = await outcomes()
  expect(all.map(({ n }) => n)).toEqual(Array.from({ length: claims }, (_, n) => n))
  const should = all.map((one) => {
    const { worked } = caseOf(one.n, stage.given.base)
    const [payableFrom, benefitYearEnd] = [toDay(one.payable_from), toDay(one.benefit_year_end)]
    const count = dayByDay(
      { payableFrom, benefitYearEnd, benefitDays: one.benefit_days, dailyBenefit: one.daily_benefit },
      worked,
    )
    return { n: one.n, days: count.days, won: count.won }
  })
  expect(all.map(({ n, days_paid, paid }) => ({ n, days: days_paid, won: paid }))).toEqual(should)
  const total = should.reduce((sum, { won }) => sum + won, 0)
  const found = must(await checkPayments(systemCall(stage.node, 'test'), {}))
  expect([isSound(found), found.oddOrders, found.oddBatches]).toEqual([true, [], []])
  expect(found.balance).toMatchObject({ fund: -total, paid: total, payable: 0, transit: 0, returned: 0 })
  expect(await booked()).toBe(total)
  expect(died).toBe(kills) // else this test would prove less than it says
  const counted = JSON.stringify({ ...found.orders, returns: await returns() })
  console.log(
    `${claims} claims, ${died} kills, ${total} won, orders ${counted}, ${Math.round((Date.now() - began) / 1000)} s`,
  )
}, 7_200_000)

async function returns(): Promise<number> {
  return await inTransaction(stage.node, systemCall(stage.node, 'test').actor, 'test', async (tx) => {
    const asked = sql<{ n: number }>`select count(*)::int as n from payments.batch_item where result = 'returned'`
    return (await asked.execute(tx)).rows[0]?.n ?? 0
  })
}
