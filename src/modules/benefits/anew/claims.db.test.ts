import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { vaultInMemory } from '../../../gateways/bank/simulator.ts'
import { type Day, addDays, daysBetween, toDay } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import { must } from '../../../kernel/refusal.ts'
import { type Call, systemCall } from '../../../platform/node.ts'
import { drain } from '../../../platform/outbox/relay.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { signDecision } from '../../decisions/index.ts'
import { anExaminer, setAsideOnAppeal } from '../../decisions/testing/set-aside.ts'
import { signedDecision } from '../../decisions/testing/signed-decision.ts'
import { adoptPerson } from '../../identity/index.ts'
import { myMessages } from '../../notifications/index.ts'
import { balanceOf, checkPayments, isSound } from '../../payments/index.ts'
import { confirmedAccount, payDay } from '../../payments/testing/pay-day.ts'
import { provideBank } from '../../payments/testing/stage.ts'
import { answerClaim } from '../claim/answer-claim.ts'
import { beginClaim } from '../claim/begin-claim.ts'
import { myClaim } from '../claim/read-claim.ts'
import { sendClaim } from '../claim/send-claim.ts'
import { decideClaim } from '../office/decide-claim.ts'
import { findFact } from '../office/find-fact.ts'
import { claimQueue } from '../office/queue.ts'
import { readyCase } from '../office/ready-case.ts'
import { seenAs } from '../office/seen-as.ts'
import { myRound } from '../rounds/my-rounds.ts'
import { attendRound, decideRound } from '../rounds/officer.ts'
import { sendRound } from '../rounds/send-round.ts'
import { type Stage, roundStage } from '../rounds/testing/round-stage.ts'
import { type Row, tables } from '../tables.ts'
import { aCertificate, aSpell, monthsOf } from '../testing/builders.ts'

let stage: Stage
let examiner: Actor

beforeAll(async () => {
  stage = await roundStage()
  provideBank(stage.node, vaultInMemory(), { mode: 'normal' })
  examiner = await anExaminer(stage.node)
})
// Each on the same day: wages and caps are those of 2026.
beforeEach(() => stage.node.clock.move(0))
afterAll(async () => await stage.close())

const officer = (): Call => callBy(stage.node, stage.officer)
const later = (days: number): void => stage.node.clock.move(stage.node.clock.offset() + days * 86_400_000)
const today = (): Day => stage.node.clock.today()
const balance = async (person: string) => await stage.system(async (tx) => await balanceOf(tx, person))
const told = async (person: string): Promise<string[]> =>
  must(await myMessages(callBy(stage.node, personActor(toId(person))), {})).map(({ topic }) => topic)

async function setAside(person: string, decision: string | null): Promise<void> {
  await setAsideOnAppeal(stage.node, { person, decision: decision ?? '', examiner })
  await drain(stage.node)
}

let claimants = 0
type Claimant = { readonly person: string; readonly claim: string; readonly call: Call }

// Somebody whose contract ended ten days ago and who sent a claim today; the certificate says so many unit days.
async function claimant(unitDays: number): Promise<Claimant> {
  const who = { subject: `anew-${++claimants}`, name: '윤가람', birthDate: '1985-04-02' }
  const to = addDays(today(), -10)
  const { person, spell } = await stage.system(async (tx) => {
    const id = await adoptPerson(tx, stage.node, who)
    const one = await aSpell(tx, { person: id, from: addDays(to, -400), to })
    await monthsOf(tx, one)
    await aCertificate(tx, one, { unitDays })
    return { person: id, spell: one.id }
  })
  const call = callBy(stage.node, personActor(toId(person)))
  const { claim } = must(await beginClaim(call, { spell }))
  const facts = { disabled: false, declinedRenewal: false, benefitCountIn5Years: 0 }
  const work = { occupations: ['304'], regions: ['41110'] }
  must(await answerClaim(call, { claim, reason: 'agrees', facts, work }))
  must(await sendClaim(call, { claim }))
  return { person, claim, call }
}

const judgements = ['willingAndAble', 'activelySeeking'].map((name) => ({ name, value: true, reason: '면담에서 확인' }))
async function decide(claim: string, more: object = {}): ReturnType<typeof decideClaim> {
  const seen = seenAs(must(await readyCase(officer(), { claim })))
  const asked = {
    claim,
    judgements,
    recipientType: '일반',
    role: '수급자격 담당',
    reason: '기록대로',
    metTogether: true,
  }
  return await decideClaim(officer(), { ...asked, seen, ...more })
}
const find = async (claim: string, name: string, value: string) =>
  must(await findFact(officer(), { claim, name, value, reason: '심사에서 밝혀진 기록' }))
const claimOf = async ({ call, claim }: Claimant): Promise<Row<'claim'>> => must(await myClaim(call, { claim })).row
const roundsIn = async (claim: string): Promise<Row<'round'>[]> =>
  await stage.system(
    async (tx) =>
      await tables(tx)
        .selectFrom('benefits.round')
        .selectAll()
        .where('claim_id', '=', claim)
        .orderBy('number')
        .execute(),
  )

// The claimant comes on the day of the round and all of its days are recognised.
async function recognised({ id, at_office, due_on }: Row<'round'>, days: number): Promise<void> {
  later(daysBetween(today(), toDay(due_on)))
  if (at_office) must(await attendRound(officer(), { round: id }))
  must(await decideRound(officer(), { round: id, days, reason: '실업 상태를 확인함' }))
}

describe('a claim whose refusal was set aside', () => {
  test('is first in the queue, decided anew on new facts in place of the refusal, and paid from the first day on', async () => {
    const who = await claimant(179)
    expect(must(await decide(who.claim, { judgements: [] })).granted).toBe(false)
    const refused = await claimOf(who)
    later(60)
    await setAside(who.person, refused.eligibility_decision)
    expect(await claimOf(who)).toMatchObject({ anew_by: addDays(today(), 14), granted: false })
    expect(await told(who.person)).toContain('benefits.claim-anew')
    expect(must(await claimQueue(officer(), {})).claims[0]).toMatchObject({
      claim: who.claim,
      anewBy: addDays(today(), 14),
    })
    expect(await decide(who.claim, { judgements: [] })).toMatchObject({ refusal: { refused: 'decisions.bound' } })
    expect(await answerClaim(who.call, { claim: who.claim, reason: 'disagrees' })).toMatchObject({
      refusal: { refused: 'benefits.claim-decided' },
    })
    const beside = { person: who.person, domain: 'eligibility', wanted: ['eligible'], role: '담당', reason: '따로' }
    const days = { lawDay: today(), factDay: refused.registered_on ?? '', effectDay: today() }
    const away = { ...beside, ...days, replaces: refused.eligibility_decision ?? '' }
    expect(await signDecision(officer(), away)).toMatchObject({ refusal: { refused: 'decisions.decided-there' } })
    const stale = seenAs(must(await readyCase(officer(), { claim: who.claim })))
    await find(who.claim, 'insuredDays', '180')
    expect(await decide(who.claim, { seen: stale })).toMatchObject({ refusal: { refused: 'benefits.case-changed' } })
    expect(must(await decide(who.claim)).granted).toBe(true)
    expect(await decide(who.claim)).toMatchObject({ refusal: { refused: 'benefits.claim-decided' } })
    const granted = await claimOf(who)
    expect(granted).toMatchObject({ granted: true, anew_for: null, anew_by: null })
    const anew = await stage.system((tx) => signedDecision(tx, stage.node, granted.eligibility_decision ?? ''))
    expect(anew?.replaces).toBe(refused.eligibility_decision)
    expect(await told(who.person)).toContain('benefits.claim-decided-anew')
    const [first] = await roundsIn(who.claim)
    expect(first).toMatchObject({ from_day: granted.payable_from, due_on: addDays(today(), 14) })
    await confirmedAccount(stage.node, who.person)
    // From the eighth day after the report to the day of the round: 60 days of waiting for the answer, less 7, and the 14 to the round.
    const owed = daysBetween(toDay(granted.payable_from ?? ''), addDays(today(), 14)) + 1
    expect(owed).toBe(60 - 7 + 14 + 1)
    if (first) await recognised(first, owed)
    later(5)
    await payDay(stage.node)
    expect(await balance(who.person)).toMatchObject({
      paid: owed * (granted.daily_benefit ?? 0),
      payable: 0,
      receivable: 0,
    })
  })
})

describe('an amount that was set aside', () => {
  test('is decided anew: rounds that were paid get the difference, later ones pay the new amount, to the won', async () => {
    const who = await claimant(300)
    await find(who.claim, 'averageDailyWage', '60000')
    must(await decide(who.claim))
    const before = await claimOf(who)
    await confirmedAccount(stage.node, who.person)
    const [one, two] = await roundsIn(who.claim)
    if (!one || !two) throw new Error('no rounds')
    await recognised(one, 7)
    later(daysBetween(today(), toDay(two.due_on)))
    const { seen } = must(await myRound(who.call, { round: 2 }))
    must(await sendRound(who.call, { round: 2, worked: 'no', seen }))
    await recognised(two, 20)
    later(5)
    await payDay(stage.node)
    const was = before.daily_benefit ?? 0
    expect(await balance(who.person)).toMatchObject({ paid: 27 * was })
    await setAside(who.person, before.benefit_decision)
    expect(await decide(who.claim)).toMatchObject({ refusal: { refused: 'decisions.bound' } })
    await find(who.claim, 'averageDailyWage', '113000')
    must(await decide(who.claim))
    const after = await claimOf(who)
    expect(after.daily_benefit).toBe(67_800)
    expect(after).toMatchObject({ days_paid: 27, benefit_days: before.benefit_days, anew_by: null })
    later(5)
    await payDay(stage.node)
    expect(await balance(who.person)).toMatchObject({ paid: 27 * 67_800, payable: 0, receivable: 0 })
    const rounds = await roundsIn(who.claim)
    expect(rounds.slice(0, 2).map(({ amount, recognised_days }) => [recognised_days, amount])).toEqual([
      [7, 7 * 67_800],
      [20, 20 * 67_800],
    ])
    const signed = await stage.system((tx) => signedDecision(tx, stage.node, rounds[1]?.decision_id ?? ''))
    expect(signed).toMatchObject({
      result: { roundBenefit: 20 * 67_800 },
      replaces: expect.any(String),
    })
    expect(rounds).toHaveLength((await roundsIn(who.claim)).length)
    expect(isSound(must(await checkPayments(systemCall(stage.node, 'test'), {})))).toBe(true)
  })
})
