import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Day, addDays, daysBetween, toDay } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import { must } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Call, systemCall } from '../../../platform/node.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { paymentsOf } from '../../payments/index.ts'
import { allowanceCase, decideAllowance } from '../allowances/decide-allowance.ts'
import type { LeaveKind } from '../allowances/kinds.ts'
import { monthsLater } from '../claim/unit-months.ts'
import { type Stage, roundStage } from '../rounds/testing/round-stage.ts'
import { tables } from '../tables.ts'
import { beginLeave } from './begin-leave.ts'
import { claimMonth } from './claim-month.ts'
import { decideMonthJob } from './decide-job.ts'
import { extendLeaves, leaveDayKind, leaveDays } from './last-day.ts'
import { myLeave, myLeaves } from './my-leaves.ts'

let stage: Stage
beforeAll(async () => {
  stage = await roundStage()
})
afterAll(async () => await stage.close())

type Parent = { readonly person: string; readonly call: Call; readonly spell: string; readonly from: Day }

const officer = (): Call => callBy(stage.node, stage.officer)
const paid = async ({ person }: Parent): Promise<unknown> =>
  await stage.system(async (tx) => await paymentsOf(tx, person))

// In work for so many reported months of 22 days, on leave since three months ago.
async function parent(months = 12): Promise<Parent> {
  const [person, spell, now] = [newId(), newId(), stage.node.clock.now()]
  const from = monthsLater(toDay(`${stage.node.clock.today().slice(0, 7)}-01`), -3)
  const job = {
    id: spell,
    person_id: person,
    workplace: '한들전자',
    kind: '근로자' as const,
    from_day: addDays(from, -900),
  }
  await stage.system(async (tx) => {
    const row = { ...job, organisation_id: null, work: null, to_day: null, separation_kind: null, acquired_at: now }
    await tables(tx)
      .insertInto('benefits.spell')
      .values({ ...row, lost_at: null })
      .execute()
    const pay = Array.from({ length: months }, (_, at) => ({
      spell_id: spell,
      person_id: person,
      organisation_id: null,
      month: monthsLater(from, -(at + 1)),
      days: 22,
      pay: 3_000_000,
    }))
    if (pay.length > 0) await tables(tx).insertInto('benefits.pay_month').values(pay).execute()
  })
  return { person, spell, from, call: callBy(stage.node, personActor(toId(person))) }
}

const until = ({ from }: Parent, months: number): Day => addDays(monthsLater(from, months), -1)

async function told(who: Parent, kind: LeaveKind, said: Record<string, string>): Promise<string> {
  const days = { leaveFrom: who.from, leaveUntil: until(who, 3) }
  return must(await beginLeave(who.call, { kind, spell: who.spell, said: { ...days, ...said } })).leave
}

const decided = { found: {}, reason: '회사 확인서와 같음' }

describe('parental leave', () => {
  test('is told once, claimed by the month, decided by an officer first and by the rules after that', async () => {
    const who = await parent()
    const leave = await told(who, 'parental', { ordinaryMonthlyWage: '3,000,000', leaveUntil: until(who, 12) })
    const { months, unitDays } = must(await myLeave(who.call, { leave }))
    expect(unitDays).toBe(264)
    expect(months.map(({ draft }) => draft.amount)).toEqual([
      2_500_000,
      2_500_000,
      2_500_000,
      2_000_000,
      2_000_000,
      2_000_000,
      ...Array.from({ length: 6 }, () => 1_600_000),
    ])
    const { allowance } = must(await claimMonth(who.call, { leave, month: 1, said: {} }))
    expect(await claimMonth(who.call, { leave, month: 1, said: {} })).toMatchObject({
      refusal: { refused: 'benefits.allowance-asked' },
    })
    await decideMonthJob.run(systemCall(stage.node, 'test'), { allowance })
    expect(await paid(who)).toEqual([]) // nobody has confirmed anything of this leave
    expect(must(await decideAllowance(officer(), { allowance, ...decided }))).toEqual({ amount: 2_500_000 })
    expect(await decideAllowance(officer(), { allowance, ...decided })).toMatchObject({ refusal: { status: 409 } })

    const second = must(await claimMonth(who.call, { leave, month: 2, said: {} })).allowance
    await decideMonthJob.run(systemCall(stage.node, 'test'), { allowance: second })
    await decideMonthJob.run(systemCall(stage.node, 'test'), { allowance: second })
    expect(await paid(who)).toHaveLength(2)

    const worked = { workedWeeklyHours: '20', workedDays: '31' }
    const third = must(await claimMonth(who.call, { leave, month: 3, said: { ...worked, workedDays: '5' } })).allowance
    await decideMonthJob.run(systemCall(stage.node, 'test'), { allowance: third })
    expect(await paid(who)).toHaveLength(2) // a person looks at other work
    expect(await decideAllowance(officer(), { allowance: third, ...decided })).toMatchObject({
      refusal: { refused: 'benefits.allowance-estimate' },
    })
    expect(await claimMonth(who.call, { leave, month: 4, said: {} })).toMatchObject({
      refusal: { refused: 'benefits.leave-early' },
    })
  })

  test('an officer’s wage goes before what was said, and carries the next month', async () => {
    const who = await parent()
    const leave = await told(who, 'parental', { ordinaryMonthlyWage: '9,000,000' })
    const { allowance } = must(await claimMonth(who.call, { leave, month: 1, said: {} }))
    const found = { ordinaryMonthlyWage: '2,100,000', otherParentMonths: '', singleParent: '' }
    expect(must(await allowanceCase(officer(), { allowance, found })).draft.amount).toBe(2_100_000)
    must(await decideAllowance(officer(), { allowance, found, reason: '확인서의 통상임금' }))
    const next = must(await claimMonth(who.call, { leave, month: 2, said: {} })).allowance
    await decideMonthJob.run(systemCall(stage.node, 'test'), { allowance: next })
    expect(await paid(who)).toMatchObject([{ amount: 2_100_000 }, { amount: 2_100_000 }])
  })

  test('claimed twice and decided twice at once, is there once and paid once', async () => {
    const who = await parent()
    const leave = await told(who, 'parental', { ordinaryMonthlyWage: '3000000' })
    const claims = [1, 2, 3].map(async () => await claimMonth(who.call, { leave, month: 1, said: {} }))
    const [one, ...more] = (await Promise.all(claims)).flatMap((outcome) => (outcome.ok ? [outcome.value] : []))
    expect(more).toEqual([])
    const allowance = one?.allowance ?? ''
    const decisions = [1, 2, 3].map(async () => await decideAllowance(officer(), { allowance, ...decided }))
    expect((await Promise.all(decisions)).filter(({ ok }) => ok)).toHaveLength(1)
    expect(await paid(who)).toHaveLength(1)
  })

  test('stops when the job ends during it: a person decides, and nothing is paid for days after', async () => {
    const who = await parent()
    const leave = await told(who, 'parental', { ordinaryMonthlyWage: '3000000' })
    const first = must(await claimMonth(who.call, { leave, month: 1, said: {} })).allowance
    must(await decideAllowance(officer(), { allowance: first, ...decided }))
    const end = addDays(monthsLater(who.from, 1), -1)
    await stage.system(
      async (tx) =>
        await tables(tx)
          .updateTable('benefits.spell')
          .set({ to_day: end, separation_kind: '해고', lost_at: stage.node.clock.now() })
          .where('id', '=', who.spell)
          .execute(),
    )
    const second = must(await claimMonth(who.call, { leave, month: 2, said: {} })).allowance
    await decideMonthJob.run(systemCall(stage.node, 'test'), { allowance: second })
    expect(await paid(who)).toHaveLength(1)
    expect(must(await decideAllowance(officer(), { allowance: second, ...decided }))).toEqual({ amount: 0 })
  })

  test('without 180 unit days it is refused by a person, and can be claimed again', async () => {
    const who = await parent(8) // 176 days
    const leave = await told(who, 'parental', { ordinaryMonthlyWage: '3000000' })
    const { allowance } = must(await claimMonth(who.call, { leave, month: 1, said: {} }))
    expect(must(await allowanceCase(officer(), { allowance })).draft.result).toMatchObject({
      entitled: false,
      reason: '피보험 단위기간 부족',
    })
    expect(must(await decideAllowance(officer(), { allowance, found: {}, reason: '176일입니다' }))).toEqual({
      amount: 0,
    })
    expect(await paid(who)).toEqual([])
    must(await claimMonth(who.call, { leave, month: 1, said: {} }))
  })
})

describe('other leaves', () => {
  test('maternity and partner’s leave are claimed as a whole, reduced hours by the month', async () => {
    const amounts: Record<string, number> = {}
    const wage = { ordinaryMonthlyWage: '3,000,000', monthlyPaidHours: '209', priorityCompany: 'yes' }
    for (const [kind, said] of [
      ['birth', { ...wage, birthKind: '한 명' }],
      ['partner', { ...wage, partnerDays: '20' }],
      ['reduced', { ordinaryMonthlyWage: '4,000,000', hoursBefore: '40', hoursAfter: '25' }],
    ] as const) {
      const who = await parent()
      const leaveUntil =
        kind === 'birth' ? addDays(who.from, 89) : kind === 'partner' ? addDays(who.from, 27) : until(who, 3)
      const leave = await told(who, kind, { ...said, leaveUntil })
      const { allowance } = must(await claimMonth(who.call, { leave, month: 1, said: {} }))
      amounts[kind] = must(await decideAllowance(officer(), { allowance, ...decided, found: {} })).amount
    }
    expect(amounts).toEqual({ birth: 6_600_000, partner: 1_684_210, reduced: 825_000 })
  })

  test('nobody sees, claims or decides what is not theirs; two leaves on the same day are not told', async () => {
    const [who, other] = [await parent(), await parent()]
    const leave = await told(who, 'parental', { ordinaryMonthlyWage: '3000000' })
    expect(await myLeave(other.call, { leave })).toMatchObject({ refusal: { status: 404 } })
    expect(await claimMonth(other.call, { leave, month: 1, said: {} })).toMatchObject({ refusal: { status: 404 } })
    expect(must(await myLeaves(other.call, {})).leaves).toEqual([])
    const again = { leaveFrom: until(who, 1), leaveUntil: until(who, 5), ordinaryMonthlyWage: '3000000' }
    expect(await beginLeave(who.call, { kind: 'parental', spell: who.spell, said: again })).toMatchObject({
      refusal: { refused: 'benefits.leave-told' },
    })
    expect(await beginLeave(other.call, { kind: 'parental', spell: who.spell, said: again })).toMatchObject({
      refusal: { fields: { spell: 'choose' } },
    })
    const { allowance } = must(await claimMonth(who.call, { leave, month: 1, said: {} }))
    expect(await decideAllowance(who.call, { allowance, ...decided })).toMatchObject({ refusal: { status: 403 } })
    const acting = { id: toId<'Organisation'>(newId()), role: 'operator' as const }
    const own = callBy(stage.node, { ...personActor(toId(who.person), acting), name: '본인' })
    expect(await decideAllowance(own, { allowance, ...decided })).toMatchObject({ refusal: { status: 403 } })
    const rows = stage.system(async (tx) => await tables(tx).selectFrom('benefits.leave').select('said').execute())
    expect((await rows).every(({ said }) => !said.includes('3000000'))).toBe(true)
  })

  test('the last day moves with an outage, once, and back; what comes within it counts as in time, and nothing after it', async () => {
    const [who, done] = [await parent(36), await parent(36)]
    const old = monthsLater(who.from, -15) // three months that ended a year ago, to the day
    const said = { leaveFrom: old, leaveUntil: addDays(monthsLater(old, 3), -1), ordinaryMonthlyWage: '3000000' }
    const leave = await told(who, 'parental', said)
    const claimed = await told(done, 'parental', said)
    for (const month of [1, 2, 3]) must(await claimMonth(done.call, { leave: claimed, month, said: {} }))
    const last = must(await myLeave(who.call, { leave })).claimBy
    const late = addDays(stage.node.clock.today(), 0)
    const days = { from: last, to: last, days: daysBetween(last, late), noEarlier: late }
    const e = { extension: newId(), incident: newId(), kind: leaveDayKind, ...days }
    const hear = async (more: object = {}) =>
      await stage.system(
        async (tx) => await extendLeaves(tx, { ...e, withdrawn: false, ...more }, stage.node.clock.now()),
      )
    expect(late > last).toBe(true)
    expect(await stage.system(async (tx) => await leaveDays.affected(tx, days))).toEqual({ deadlines: 1, told: 1 })
    expect(must(await myLeave(who.call, { leave })).months[0]?.draft.amount).toBe(0) // too late by the law
    await hear()
    await hear()
    const moved = must(await myLeave(who.call, { leave }))
    expect([moved.claimBy, moved.leave.moved_from]).toEqual([late, last])
    expect(must(await myLeave(done.call, { leave: claimed })).claimBy).toBe(last) // everything was claimed
    const { allowance } = must(await claimMonth(who.call, { leave, month: 1, said: {} }))
    const { facts } = must(await allowanceCase(officer(), { allowance }))
    expect(facts).toMatchObject({ leaveClaimedOn: last })
    expect(must(await decideAllowance(officer(), { allowance, ...decided })).amount).toBeGreaterThan(0)
    expect(await stage.system(async (tx) => await leaveDays.reliedOn(tx, e.extension, late))).toBe(true)
    await hear({ withdrawn: true })
    expect(must(await myLeave(who.call, { leave })).claimBy).toBe(late) // its own day is over: somebody may have relied on it
  })

  test('what cannot be is said beside its field', async () => {
    const who = await parent()
    const said = { leaveFrom: who.from, leaveUntil: addDays(who.from, -1), ordinaryMonthlyWage: '삼백만 원' }
    expect(await beginLeave(who.call, { kind: 'parental', spell: who.spell, said })).toMatchObject({
      refusal: { fields: { ordinaryMonthlyWage: 'number' } },
    })
    const ends = { ...said, ordinaryMonthlyWage: '3000000' }
    expect(await beginLeave(who.call, { kind: 'parental', spell: who.spell, said: ends })).toMatchObject({
      refusal: { fields: { leaveUntil: 'order' } },
    })
    const ages = { ...ends, leaveUntil: '2999-12-31' }
    expect(await beginLeave(who.call, { kind: 'parental', spell: who.spell, said: ages })).toMatchObject({
      refusal: { fields: { leaveUntil: 'too-long-leave' } },
    })
    const hours = { leaveFrom: who.from, leaveUntil: until(who, 2), ordinaryMonthlyWage: '3000000' }
    const same = { ...hours, hoursBefore: '40', hoursAfter: '40' }
    expect(await beginLeave(who.call, { kind: 'reduced', spell: who.spell, said: same })).toMatchObject({
      refusal: { fields: { hoursAfter: 'hours' } },
    })
  })
})
