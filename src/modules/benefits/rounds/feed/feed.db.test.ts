import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { callBy } from '../../../../platform/testing/test-node.ts'
import { aMember } from '../../../badges/testing/stage.ts'
import { withdrawConsent } from '../../../consent/index.ts'
import { fileDailyWork } from '../../reports/file-daily-work.ts'
import { aSpell } from '../../testing/builders.ts'
import { declareWork, undeclareWork } from '../declare-work.ts'
import { myRound } from '../my-rounds.ts'
import { attendRound, decideRound } from '../officer.ts'
import { type Recipient, type Stage, recipientOn, roundStage, rowOf, sent } from '../testing/round-stage.ts'
import { agreeFeed } from './agree-feed.ts'

let stage: Stage
let platform: Awaited<ReturnType<typeof aMember>>
beforeAll(async () => {
  stage = await roundStage()
  platform = await aMember(stage.node, 'employer', '늘솜퀵')
})
afterAll(async () => await stage.close())

// A rider in the first round, whose period lies in one month or two: two days at its end, reported as the law has it, month by month.
const rider = async (): Promise<{ who: Recipient; days: string[] }> => {
  const who = await recipientOn(stage, 1)
  const about = {
    person: who.person,
    kind: '노무제공자',
    workplace: '늘솜퀵',
    organisation: platform.organisation,
  } as const
  const spell = await stage.system(
    async (tx) =>
      await aSpell(tx, { ...about, from: addDays(who.from, -300), to: addDays(who.from, -20), work: '배달' }),
  )
  // The claim of the stage is an employee's; as a provider's its income is deducted, too.
  await stage.system(async (tx) => {
    await sql`update benefits.claim set spell_id = ${spell.id} where person_id = ${who.person}`.execute(tx)
  })
  const days = [addDays(who.from, 2), addDays(who.from, 3)]
  for (const [month, some] of Map.groupBy(days, (day) => day.slice(0, 7))) {
    const work = {
      worker: who.person,
      kind: '노무제공자',
      days: some,
      pay: 40_000 * some.length,
      work: `단기 ${month}`,
    }
    must(await fileDailyWork(callBy(stage.node, platform), work))
  }
  return { who, days }
}
const state = async ({ call, round }: Recipient) => must(await myRound(call, { round }))
const agree = async ({ call, round }: Recipient) =>
  await agreeFeed(call, { round, organisation: platform.organisation })

test('without consent a report is a question; with it its days go in, each with what it takes, before anything is sent', async () => {
  const { who, days } = await rider()
  const before = await state(who)
  expect([before.worked, before.asked.map(({ day }) => day)]).toEqual([[], days])
  expect(before.feeders).toMatchObject([{ name: '늘솜퀵', consent: undefined }])
  const { consent } = must(await agree(who))
  expect(must(await agree(who)).consent).toBe(consent)
  const after = await state(who)
  expect(after.worked).toMatchObject(days.map((day) => ({ day, how: 'daily', pay: 40_000, reported: true })))
  expect(after.asked).toEqual([])
  // Both days are work by the day: nothing for them. Of the others the notified amount decides, which nobody knows here.
  const { assessed, claim } = after
  const daily = claim.daily_benefit ?? 0
  expect(assessed.days.filter(({ employed }) => employed).map(({ day, benefit }) => [day, benefit])).toEqual(
    days.map((day) => [day, 0]),
  )
  const average = Math.floor(80_000 / 8)
  expect(assessed.between).toEqual({
    least: assessed.recognised * (daily - average),
    most: assessed.recognised * daily,
  })
  expect(after.seen).not.toBe(before.seen)
})

test('what was shown is what is sent, and stays when the consent is taken back; an officer names the amount', async () => {
  const { who, days } = await rider()
  const { consent } = must(await agree(who))
  const shown = await state(who)
  expect(await sent(who, 'no')).toMatchObject({ refusal: { fields: { worked: 'said-no' } } })
  must(await sent(who, 'yes'))
  must(await withdrawConsent(who.call, { consent }))
  const row = await rowOf(stage, who)
  expect(row.declaration?.worked.map(({ day }) => day)).toEqual(days)
  const { recognised } = shown.assessed
  const daily = shown.claim.daily_benefit ?? 0
  must(await attendRound(callBy(stage.node, stage.officer), { round: row.id }))
  const deciding = { round: row.id, days: recognised, reason: '신고와 같음' }
  expect(await decideRound(callBy(stage.node, stage.officer), deciding)).toMatchObject({
    refusal: { refused: 'benefits.income-unknown' },
  })
  // 80,000 won over eight days are 10,000 a day; 4,000 of them are free.
  const named = must(await decideRound(callBy(stage.node, stage.officer), { ...deciding, exempt: 4000 }))
  expect(named).toEqual({ days: recognised, amount: recognised * (daily - 6000) })
})

test('a day taken out is a question again, one declared anew keeps what its person wrote, and without consent nothing goes in', async () => {
  const { who, days } = await rider()
  const { consent } = must(await agree(who))
  const [first = '', second = ''] = days
  must(await undeclareWork(who.call, { round: 1, day: first }))
  expect((await state(who)).asked.map(({ day, says }) => [day, says.kind])).toEqual([[first, 'daily-work']])
  must(await declareWork(who.call, { round: 1, days: [second], how: 'hours', where: '늘솜퀵', pay: 5000 }))
  expect((await state(who)).worked).toMatchObject([{ day: second, pay: 5000 }])
  must(await withdrawConsent(who.call, { consent }))
  const left = await state(who)
  expect([left.worked.map(({ day }) => day), left.feeders[0]?.consent]).toEqual([[second], undefined])
  expect(await undeclareWork(who.call, { round: 1, day: '2020-01-01' })).toMatchObject({ ok: false })
})

test('nobody agrees for another, nor with a workplace that reports nothing of them', async () => {
  const [{ who }, other] = [await rider(), await recipientOn(stage, 1)]
  expect(await agreeFeed(other.call, { round: 1, organisation: platform.organisation })).toMatchObject({
    refusal: { refused: 'benefits.no-such-feed' },
  })
  expect(
    await agreeFeed(callBy(stage.node, platform), { round: 1, organisation: platform.organisation }),
  ).toMatchObject({
    refusal: { status: 403 },
  })
  expect(await sent(who, 'no')).toMatchObject({ ok: false }) // what was reported is a question that is open
  must(await agree(who))
  must(await sent(who, 'yes'))
  expect(await agree(who)).toMatchObject({ refusal: { refused: 'benefits.round-sent' } })
})
