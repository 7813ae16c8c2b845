import { z } from 'zod'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Day, addDays } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { job } from '../../../platform/jobs/job.ts'
import { installJobs } from '../../../platform/jobs/runner.ts'
import { systemCall } from '../../../platform/node.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { aMember, aPerson, newRing } from '../../badges/testing/stage.ts'
import { adoptPerson } from '../../identity/index.ts'
import { decideClaim } from '../office/decide-claim.ts'
import { arrivalAddress } from '../office/arrival-code.ts'
import { checkIn, checkInByLink } from '../office/check-in.ts'
import { whoArrives } from '../office/who-arrives.ts'
import { findFact } from '../office/find-fact.ts'
import { openSlots } from '../office/open-slots.ts'
import { claimQueue } from '../office/queue.ts'
import { readyCase } from '../office/ready-case.ts'
import { seenAs } from '../office/seen-as.ts'
import { aCertificate, aSpell, monthsOf } from '../testing/builders.ts'
import { tables } from '../tables.ts'
import { answerClaim } from './answer-claim.ts'
import { checkInCode } from './attendance.ts'
import { beginClaim } from './begin-claim.ts'
import { bookSlot } from './book-slot.ts'
import { checkClaim } from './check-claim.ts'
import { parts } from './course.ts'
import { myClaim } from './read-claim.ts'
import { sendClaim } from './send-claim.ts'
import { takeCourse } from './take-course.ts'
import { withdrawClaim } from './withdraw-claim.ts'

// Carried out by its own module, which is not here.
const elsewhere = job('decisions.tell-decision', { data: z.unknown(), run: async () => await Promise.resolve() })

let database: TestDatabase
let node: TestNode
let officer: Actor

beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, [elsewhere])
  node = testNode(database)
  fieldKeys.provide(node, newRing())
  officer = await aMember(node, 'operator', '가온고용센터')
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const asNode = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  await inTransaction(node, systemCall(node, 'test').actor, 'test', work)
const today = (): Day => node.clock.today()
const office = () => callBy(node, officer)

let claimants = 0
// Somebody whose work ended ten days ago, with a certificate of so many unit days.
const laidOff = async (unitDays: number | undefined) => {
  const born = { subject: `claimant-${++claimants}`, name: '윤가람', birthDate: '1985-04-02' }
  const person = personActor(await asNode(async (tx) => await adoptPerson(tx, node, born)))
  const to = addDays(today(), -10)
  const spell = await asNode(async (tx) => {
    const one = await aSpell(tx, { person: person.person, from: addDays(to, -400), to, separationKind: '계약종료' })
    await monthsOf(tx, one)
    if (unitDays !== undefined) await aCertificate(tx, one, { unitDays })
    return one
  })
  return { person, spell, call: () => callBy(node, person) }
}
type Who = Awaited<ReturnType<typeof laidOff>>
const begun = async ({ call, spell }: Who): Promise<string> => must(await beginClaim(call(), { spell: spell.id })).claim
const said = { facts: { disabled: false, declinedRenewal: false, benefitCountIn5Years: 0 } }
const answered = async (who: Who): Promise<string> => {
  const claim = await begun(who)
  const work = { occupations: ['304'], regions: ['41110'] }
  must(await answerClaim(who.call(), { claim, reason: 'agrees', ...said, work }))
  return claim
}
const sent = async (who: Who): Promise<string> => {
  const claim = await answered(who)
  must(await sendClaim(who.call(), { claim }))
  return claim
}
const judgements = ['willingAndAble', 'activelySeeking'].map((name) => ({ name, value: true, reason: '면담에서 확인' }))
const decision = { judgements, recipientType: '일반', role: '수급자격 담당', reason: '기록대로' } as const

// As an officer who has the claimant before them and reads the case.
const decided = async (claim: string, more: object = {}) => {
  await asNode((tx) =>
    tables(tx).updateTable('benefits.claim').set({ attended_at: node.clock.now() }).where('id', '=', claim).execute(),
  )
  const seen = seenAs(must(await readyCase(office(), { claim })))
  return await decideClaim(office(), { claim, ...decision, seen, ...more })
}

describe('a claim', () => {
  test('from 180 days to granted: amounts, letters and rounds, signed by name; decided once', async () => {
    const who = await laidOff(180)
    const check = must(await checkClaim(who.call(), {}))
    expect(check.chosen?.estimate).toMatchObject({ eligible: true, certificateMissing: false })
    const claim = await sent(who)
    expect(must(await claimQueue(office(), {})).claims.map((one) => one.claim)).toContain(claim)
    expect(must(await readyCase(office(), { claim })).name).toBe('윤가람')
    expect(must(await readyCase(office(), { claim })).judgements.map(({ name }) => name)).toEqual([
      'willingAndAble',
      'activelySeeking',
    ])
    const unseen = await decideClaim(office(), { claim, ...decision, seen: '' })
    expect(unseen).toMatchObject({ refusal: { refused: 'benefits.claim-not-attended' } })
    expect(await decided(claim, { seen: 'older' })).toMatchObject({ refusal: { refused: 'benefits.case-changed' } })
    expect(must(await decided(claim))).toEqual({ claim, granted: true })
    const { row } = must(await myClaim(who.call(), { claim }))
    expect(row).toMatchObject({ granted: true, benefit_days: 150, registered_on: today() })
    expect(row.daily_benefit).toBeGreaterThan(60_000)
    expect(row.payable_from).toBe(addDays(today(), 7))
    const rounds = await asNode((tx) =>
      tables(tx).selectFrom('benefits.round').select('number').where('claim_id', '=', claim).execute(),
    )
    expect(rounds.length).toBeGreaterThan(4)
    expect(await decided(claim)).toMatchObject({
      refusal: { refused: 'benefits.claim-decided' },
    })
  })

  test('with 179 days is refused by a person, and says which day is short', async () => {
    const who = await laidOff(179)
    const claim = await sent(who)
    expect(must(await decided(claim, { judgements: [] }))).toEqual({ claim, granted: false })
    const view = must(await myClaim(who.call(), { claim }))
    expect(view.estimate.reason).toBe('보험 기간')
    expect(view.shortage).toMatchObject({ unit: 'days', have: 179, need: 180 })
  })

  test('is sent once, on the day it arrives; without a certificate the company is asked', async () => {
    const who = await laidOff(undefined)
    const claim = await answered(who)
    const first = await sendClaim(callBy(node, who.person, 'k-1'), { claim })
    expect(first).toMatchObject({ ok: true, value: { registeredOn: today() }, receipt: expect.any(String) })
    expect(must(await sendClaim(who.call(), { claim })).registeredOn).toBe(today())
    const view = must(await myClaim(who.call(), { claim }))
    expect(view.certificate).toMatchObject({ due_on: addDays(today(), 10), filed_at: null })
    expect(must(await claimQueue(office(), { waiting: 'employer' })).claims.map((one) => one.claim)).toContain(claim)
  })

  test('is not sent before what is needed is answered; nobody else sees it; a judgement is no answer', async () => {
    const who = await laidOff(180)
    const claim = await begun(who)
    expect(await begun(who)).toBe(claim)
    expect(await sendClaim(who.call(), { claim })).toMatchObject({ refusal: { refused: 'benefits.claim-incomplete' } })
    const other = callBy(node, await aPerson(node))
    expect(await myClaim(other, { claim })).toMatchObject({ refusal: { status: 404 } })
    expect(await answerClaim(other, { claim, reason: 'agrees' })).toMatchObject({ refusal: { status: 404 } })
    expect(await answerClaim(who.call(), { claim, facts: { willingAndAble: true } })).toMatchObject({
      refusal: { status: 422 },
    })
    const lying = await asNode((tx) =>
      tables(tx).selectFrom('benefits.claim').select('answers').where('id', '=', claim).execute(),
    )
    expect(lying[0]?.answers.startsWith('f1.')).toBe(true)
  })

  test('is withdrawn twice as once, and begun anew', async () => {
    const who = await laidOff(180)
    const claim = await begun(who)
    must(await withdrawClaim(who.call(), { claim }))
    must(await withdrawClaim(who.call(), { claim }))
    expect(await checkIn(office(), { code: checkInCode(claim), origins: [] })).toMatchObject({
      refusal: { refused: 'benefits.code-over' },
    })
    expect(await begun(who)).not.toBe(claim)
  })
})

test('a course is taken part by part; a wrong answer takes nothing away', async () => {
  const who = await laidOff(180)
  const claim = await begun(who)
  for (const { id, right } of parts) {
    expect(must(await takeCourse(who.call(), { claim, part: id, answer: right + 1 })).right).toBe(false)
    expect(must(await takeCourse(who.call(), { claim, part: id, answer: right })).right).toBe(true)
  }
  const { steps } = must(await myClaim(who.call(), { claim }))
  expect(steps.find(({ name }) => name === 'course')?.done).toBe(true)
})

test('a time with one place is taken by one of five at once; who books another one gives it back', async () => {
  const day = addDays(today(), 3)
  const times = { office: '가온고용센터', day, from: '10:00', times: 2, minutes: 30, places: 1 }
  expect(must(await openSlots(office(), times)).opened).toBe(2)
  expect(must(await openSlots(office(), times)).opened).toBe(0)
  const slots = await asNode((tx) => tables(tx).selectFrom('benefits.slot').selectAll().orderBy('starts_at').execute())
  const [one, two] = slots.map(({ id }) => id)
  const all = await Promise.all([1, 2, 3, 4, 5].map(async () => await laidOff(180)))
  const claims = await Promise.all(all.map(begun))
  const outcomes = await Promise.all(
    all.map(async (who, at) => await bookSlot(who.call(), { claim: claims[at] ?? '', slot: one ?? '' })),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  const winner = outcomes.findIndex(({ ok }) => ok)
  must(await bookSlot(callBy(node, all[winner]?.person ?? officer), { claim: claims[winner] ?? '', slot: two ?? '' }))
  const left = await asNode((tx) =>
    tables(tx).selectFrom('benefits.slot').select('taken').orderBy('starts_at').execute(),
  )
  expect(left.map(({ taken }) => taken)).toEqual([0, 1])
})

test('an officer checks in by the code, finds facts with a reason, and fills in a claim at the counter', async () => {
  const who = await laidOff(180)
  const claim = must(await beginClaim(office(), { spell: who.spell.id })).claim
  must(
    await answerClaim(office(), {
      claim,
      reason: 'agrees',
      ...said,
      work: { occupations: ['304'], regions: ['41110'] },
    }),
  )
  must(await sendClaim(office(), { claim }))
  const origins = ['https://here.onil.test']
  const read = { code: arrivalAddress(origins[0] ?? '', checkInCode(claim)), origins }
  expect(await checkIn(office(), { code: '00000000', origins })).toMatchObject({
    refusal: { refused: 'benefits.no-such-code' },
  })
  expect(await checkInByLink(callBy(node, who.person), read)).toMatchObject({ refusal: { status: 403 } })
  expect(await whoArrives(callBy(node, who.person), read)).toMatchObject({ refusal: { status: 403 } })
  expect(must(await whoArrives(office(), read))).toMatchObject({ row: { id: claim }, workplace: who.spell.workplace })
  expect(must(await checkIn(office(), read))).toEqual({ claim, before: false })
  expect(must(await checkInByLink(office(), read))).toEqual({ claim, before: true })
  must(await findFact(office(), { claim, name: 'separationKind', value: '해고', reason: '해고 통지서' }))
  must(await findFact(office(), { claim, name: 'disabled', value: '아니요', reason: '신청서에 적음' }))
  expect(await findFact(office(), { claim, name: 'disabled', value: '글쎄', reason: '모름' })).toMatchObject({
    refusal: { fields: { value: 'form' } },
  })
  const ready = must(await readyCase(office(), { claim }))
  expect(ready.judgements.map(({ name }) => name)).toContain('graveFault')
  expect(ready.answers).toMatchObject({
    assurance: 'counter',
    office: { separationKind: { value: '해고', by: expect.any(String) } },
  })
  expect(await findFact(callBy(node, who.person), { claim, name: 'age', value: '40', reason: 'x' })).toMatchObject({
    refusal: { status: 403 },
  })
  const fault = [...judgements, { name: 'graveFault', value: true, reason: '횡령으로 실형' }]
  expect(must(await decided(claim, { judgements: fault })).granted).toBe(false)
})

test('a labour provider is granted once an officer has read the standard pay in its notice', async () => {
  const who = await laidOff(undefined)
  const spell = await asNode(async (tx) => {
    const to = addDays(today(), -3)
    const past = {
      person: who.person.person,
      workplace: '달려',
      kind: '노무제공자',
      from: addDays(to, -400),
      to,
    } as const
    const one = await aSpell(tx, past)
    await monthsOf(tx, one)
    await aCertificate(tx, one, { unitDays: 300, yearPay: 30_000_000, yearPayDays: 365 })
    return one
  })
  const claim = await sent({ ...who, spell })
  expect(must(await readyCase(office(), { claim })).estimate.unread).toEqual(['standard-pay-provider'])
  expect(await decided(claim)).toMatchObject({ refusal: { refused: 'decisions.estimate' } })
  must(await findFact(office(), { claim, name: 'monthlyBasePay', value: '1330000', reason: '시험 고시' }))
  expect(must(await readyCase(office(), { claim })).estimate.unread).toEqual([])
  expect(must(await decided(claim)).granted).toBe(true)
})
