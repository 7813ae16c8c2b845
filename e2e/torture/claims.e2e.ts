import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bookOf, byLastDigit } from '../../src/gateways/bank/simulator.ts'
import { must } from '../../src/kernel/refusal.ts'
import { toDay } from '../../src/kernel/day.ts'
import { dayByDay, randoms } from '../../src/modules/benefits/testing/paid-oracle.ts'
import { checkPayments, isSound } from '../../src/modules/payments/index.ts'
import { systemCall } from '../../src/platform/node.ts'
import { caseOf } from './claims/a-case.ts'
import { ask } from './claims/ask.ts'
import { type Server, startProgram } from './claims/server.ts'
import { officeOf } from './claims/sessions.ts'
import { type Stage, claimsStage } from './claims/stage.ts'
import { visitsTo } from './claims/visit.ts'
import { workOn } from './claims/work.ts'

/** ONIL_CLAIMS=10000 ONIL_KILLS=40 ONIL_KILL_AFTER=20000 for the long run. */
const claims = Number(process.env['ONIL_CLAIMS'] ?? 8)
const kills = Number(process.env['ONIL_KILLS'] ?? 3)
/** How long a process lives at most, in milliseconds, after it has begun to listen. */
const longest = Number(process.env['ONIL_KILL_AFTER'] ?? 1500)
let stage: Stage

beforeAll(async () => {
  stage = await claimsStage(claims)
}, 3_600_000)
afterAll(async () => await stage?.close())

// Kills it again and again until the work is done, or often enough.
async function killing(server: Server, signal: AbortSignal): Promise<void> {
  const any = randoms(claims)
  while (server.kills < kills) {
    await pause(Math.floor((longest * (20 + any(80))) / 100), undefined, { signal }).catch(() => undefined)
    if (signal.aborted) return
    await server.kill()
  }
}

async function play(): Promise<string> {
  const server = await startProgram(stage.given, stage.owner)
  const visits = visitsTo(`http://127.0.0.1:${stage.given.port}`)
  const done = new AbortController()
  const killer = killing(server, done.signal)
  await Promise.race([workOn({ stage, server, visits, office: officeOf(stage) }), killer.then(async () => await never)])
  done.abort()
  await killer
  await server.stop()
  expect(server.kills).toBe(kills) // else this test would prove less than it says
  const { sent, lost, failed } = visits.counted
  return `${server.kills} kills, ${sent} requests, ${lost} of them unanswered, ${failed} not served`
}

// A killer that fails ends the test; one that is ready lets it go on.
const never = new Promise<never>(() => undefined)

type Outcome = {
  person: string
  payable_from: string
  benefit_year_end: string
  benefit_days: number
  daily_benefit: number
  days_paid: number
  paid: number
}

async function outcomes(): Promise<(Outcome & { n: number })[]> {
  const rows = await ask(
    stage.node,
    sql<Outcome>`select c.person_id as person, c.payable_from, c.benefit_year_end, c.benefit_days,
      c.daily_benefit, c.days_paid, coalesce((select sum(o.amount) from payments.payment_order o
        where o.person_id = c.person_id and o.state = 'settled'), 0)::float8 as paid
      from benefits.claim c where c.granted`,
  )
  const numbered = rows.map((row) => ({ ...row, n: stage.people.get(row.person) ?? -1 }))
  return numbered.toSorted((a, b) => a.n - b.n)
}

async function booked(): Promise<number> {
  const { vault } = stage.given
  const names = (await readdir(vault)).filter((name) => name.endsWith('.csv'))
  const texts = await Promise.all(names.map((name) => readFile(join(vault, name), 'utf8')))
  const lines = texts.flatMap((text) => bookOf(text, byLastDigit)).filter(({ result }) => result === 'settled')
  return lines.reduce((sum, { amount }) => sum + amount, 0)
}

it(`${claims} claims, granted, recognised and paid while the process is killed: each is paid what a count day by day comes to`, async () => {
  const began = Date.now()
  const played = await play()
  const all = await outcomes()
  expect(all.map(({ n }) => n)).toEqual(Array.from({ length: claims }, (_, n) => n))
  const should = all.map((one) => {
    const { worked } = caseOf(one.n, stage.base)
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
  const counted = JSON.stringify({ ...found.orders, returns: await returns() })
  console.log(
    `${claims} claims, ${played}, ${total} won, orders ${counted}, ${Math.round((Date.now() - began) / 1000)} s`,
  )
}, 7_200_000)

async function returns(): Promise<number> {
  const asked = sql<{ n: number }>`select count(*)::int as n from payments.batch_item where result = 'returned'`
  return (await ask(stage.node, asked))[0]?.n ?? 0
}
