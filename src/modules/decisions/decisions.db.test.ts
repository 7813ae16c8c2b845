import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toDay } from '../../kernel/day.ts'
import { toId } from '../../kernel/id.ts'
import { must } from '../../kernel/refusal.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { fieldKeys } from '../../platform/field-encryption/field-keys.ts'
import { ringInMemory } from '../../platform/field-encryption/key-ring.ts'
import { installJobs } from '../../platform/jobs/runner.ts'
import { newId } from '../../platform/new-id.ts'
import { systemCall } from '../../platform/node.ts'
import { personActor } from '../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../platform/testing/test-node.ts'
import { adoptPerson } from '../identity/index.ts'
import { readDecision, verifyDecision } from '../law/index.ts'
import { myMessages } from '../notifications/index.ts'
import { lawBooks } from './law-books.ts'
import { anyDecision, decisionsToRenew, myDecision, myDecisions, publicKeys } from './read-decisions.ts'
import { recordFact } from './record-fact.ts'
import { signDecision } from './sign-decision.ts'
import { tables } from './tables.ts'
import { tellDecision } from './tell-decision.ts'

let database: TestDatabase
let node: TestNode
let made = 0

beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, [tellDecision])
  node = testNode(database)
  fieldKeys.provide(node, ringInMemory())
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const system = () => systemCall(node, 'test')
const officer = () =>
  callBy(node, {
    ...personActor(toId<'Person'>(newId())),
    name: '김하늘',
    acting: { role: 'operator', organisation: toId(newId()), organisationName: '운영자', administrator: true },
  })
const own = (person: string) => callBy(node, personActor(toId(person)))
const signing = { role: '수급자격 담당', reason: '기록을 보고 정했습니다.' }

async function somebody(): Promise<string> {
  const n = ++made
  const who = { subject: `test:${n}`, name: `사람${n}`, linkingId: `linking-${n}` }
  return await inTransaction(node, system().actor, 'test', (tx) => adoptPerson(tx, node, who))
}

type More = { validFrom?: string; validTo?: string; domain?: string }
const say = async (person: string, name: string, value: unknown, more: More = {}) =>
  must(await recordFact(system(), { person, domain: 'benefit', name, value, source: '고용보험 자료', ...more }))
const days = { lawDay: toDay('2026-07-10'), factDay: '2026-07-10', effectDay: '2026-07-10' }
const ask = (person: string, wanted: string[], more: object = {}) => ({
  person,
  domain: 'benefit',
  wanted,
  ...days,
  ...more,
})
const sign = async (person: string, wanted: string[], more: object = {}) =>
  must(await signDecision(officer(), ask(person, wanted, { ...signing, ...more }))).decision

async function insured(separationDate = '2026-06-30', insuredDays = 200): Promise<string> {
  const person = await somebody()
  await say(person, 'separationDate', separationDate)
  await say(person, 'insuredDays', insuredDays)
  return person
}

describe('a decision', () => {
  test('is made from recorded facts, holds for the independent checker, and is read by its person alone and by officers', async () => {
    const [person, other] = [await insured(), await insured()]
    const { decision } = must(await signDecision(system(), ask(person, ['insuredPeriodMet'])))
    const { document } = must(await myDecision(own(person), { decision }))
    expect(document).toMatchObject({ result: { insuredPeriodMet: true }, decidedBy: { kind: 'automatic' } })
    expect(JSON.stringify(document)).not.toContain(person)
    const keys = must(await publicKeys(callBy(node, { kind: 'anonymous' }), {}))
    expect(keys.map(({ use }) => use)).toEqual(['decisions', 'facts'])
    const again = readDecision(JSON.stringify(document, undefined, 2))
    expect(again && verifyDecision(lawBooks(), again, keys)).toMatchObject({ verdict: 'holds' })
    const altered = again && { ...again, result: { insuredPeriodMet: false } }
    expect(altered && verifyDecision(lawBooks(), altered, keys)).toMatchObject({ verdict: 'refused' })
    expect(await myDecision(own(other), { decision })).toMatchObject({ refusal: { status: 404 } })
    expect(must(await myDecisions(own(other), {}))).toEqual([])
    expect(await anyDecision(own(person), { decision })).toMatchObject({ refusal: { status: 403 } })
    expect(must(await anyDecision(officer(), { decision })).document).toEqual(document)
  })

  test('is not made without the facts, on anything unverified, or by nobody where it says no', async () => {
    const person = await insured('2026-06-30', 179)
    expect(await signDecision(system(), ask(person, ['dailyBenefit']))).toMatchObject({
      refusal: { refused: 'decisions.open' },
    })
    const late = await insured('2028-03-01')
    for (const [name, value] of Object.entries({ averageDailyWage: 90_000, dailyHours: 8, workerType: '근로자' }))
      await say(late, name, value)
    const later = await signDecision(officer(), ask(late, ['insuredPeriodMet', 'minimumDailyBenefit'], signing))
    expect(later).toMatchObject({ refusal: { refused: 'decisions.no-value' } })
    expect(JSON.stringify(later).replaceAll('\u00a0', ' ')).toContain('최저임금 시간급: 2027년 12월 31일까지만')
    const no = ask(person, ['insuredPeriodMet'])
    expect(await signDecision(system(), no)).toMatchObject({ refusal: { refused: 'decisions.person-says-no' } })
    expect(await signDecision(officer(), no)).toMatchObject({ refusal: { refused: 'decisions.role-and-reason' } })
    expect(await signDecision(own(person), no)).toMatchObject({ refusal: { status: 403 } })
    const decision = await sign(person, ['insuredPeriodMet'])
    expect(must(await myDecision(own(person), { decision })).document.decidedBy).toMatchObject({ name: '김하늘' })
    const early = await insured('2019-06-30')
    for (const [name, value] of Object.entries({ averageDailyWage: 90_000, dailyHours: 8, workerType: '근로자' }))
      await say(early, name, value)
    expect(await signDecision(officer(), ask(early, ['dailyBenefit'], signing))).toMatchObject({
      refusal: { refused: 'decisions.estimate' },
    })
  })

  test('that gives less than was asked for, or than the one before, no program signs', async () => {
    const person = await insured()
    for (const [name, value] of Object.entries({ averageDailyWage: 120_000, dailyHours: 8, workerType: '근로자' }))
      await say(person, name, value)
    const amount = ask(person, ['dailyBenefit'])
    const no = { refusal: { refused: 'decisions.person-says-no' } }
    expect(await signDecision(system(), { ...amount, asked: { dailyBenefit: 90_000 } })).toMatchObject(no)
    const { decision } = must(await signDecision(system(), { ...amount, asked: { dailyBenefit: 66_048 } }))
    await say(person, 'averageDailyWage', 100_000)
    expect(await signDecision(system(), { ...amount, replaces: decision })).toMatchObject(no)
    const newer = must(await signDecision(officer(), { ...amount, ...signing, replaces: decision })).decision
    const { row, document } = must(await myDecision(own(person), { decision: newer }))
    expect([row.negative, document.replaces?.id]).toEqual([true, decision])
    expect(verifyDecision(lawBooks(), document, must(await publicKeys(officer(), {})))).toMatchObject({ law: 'same' })
  })

  test('is sealed where it lies', async () => {
    const person = await insured()
    await sign(person, ['insuredPeriodMet'])
    const lying = await inTransaction(node, system().actor, 'test', async (tx) => [
      ...(await tables(tx).selectFrom('decisions.fact').select('content').execute()),
      ...(await tables(tx).selectFrom('decisions.decision').select('content').execute()),
    ])
    expect(lying.every(({ content }) => content.startsWith('f1.'))).toBe(true)
  })
})

describe('a later fact', () => {
  test('opens exactly the decisions that used it and come out otherwise; taken back, it closes them', async () => {
    const person = await insured()
    await say(person, 'disabled', false)
    await say(person, 'age', 40)
    await say(person, 'insuredYears', 4)
    const [met, untouched] = [await sign(person, ['insuredPeriodMet']), await sign(person, ['benefitDays'])]
    const theirs = await sign(await insured(), ['insuredPeriodMet'])
    expect((await say(person, 'insuredDays', 190)).reopened).toEqual([])
    expect((await say(person, 'insuredDays', 170)).reopened).toEqual([met])
    const open = async () => must(await decisionsToRenew(officer(), {})).map(({ id }) => id)
    expect(await open()).toContain(met)
    expect(await open()).not.toContain(untouched)
    expect(await open()).not.toContain(theirs)
    await tellDecision.run(system(), { decision: met, what: 'reopened' })
    expect(JSON.stringify(must(await myMessages(own(person), {})))).toContain('결정을 다시 봅니다')
    expect((await say(person, 'insuredDays', 200)).reopened).toEqual([])
    expect(await open()).not.toContain(met)
  })

  test('that was not known when it was decided opens what presumed otherwise', async () => {
    const person = await insured()
    const decision = await sign(person, ['insuredPeriodMet'])
    expect((await say(person, 'workerType', '근로자')).reopened).toEqual([])
    expect((await say(person, 'workerType', '자영업자')).reopened).toEqual([decision])
  })

  test('that holds on other days only opens nothing', async () => {
    const person = await insured()
    await sign(person, ['insuredPeriodMet'])
    expect((await say(person, 'insuredDays', 100, { validFrom: '2026-07-11' })).reopened).toEqual([])
    expect((await say(person, 'insuredDays', 100, { validTo: '2026-07-09' })).reopened).toEqual([])
    expect(
      (await say(person, 'insuredDays', 100, { validFrom: '2026-07-10', validTo: '2026-07-10' })).reopened,
    ).toHaveLength(1)
  })

  test('leads to a decision in place of the other, once', async () => {
    const person = await insured()
    const before = await sign(person, ['insuredPeriodMet'])
    await say(person, 'insuredDays', 170)
    const decision = await sign(person, ['insuredPeriodMet'], { replaces: before })
    expect(must(await myDecision(own(person), { decision: before })).row.newer_id).toBe(decision)
    expect(must(await decisionsToRenew(officer(), {})).map(({ id }) => id)).not.toContain(before)
    expect(
      await signDecision(officer(), ask(person, ['insuredPeriodMet'], { ...signing, replaces: before })),
    ).toMatchObject({ refusal: { refused: 'decisions.not-in-force' } })
    expect((await say(person, 'insuredDays', 200)).reopened).toEqual([decision])
  })
})

describe('a fact', () => {
  test('has to be one of its field, in its form; what a person has to judge no program records', async () => {
    const person = await somebody()
    const fact = { person, domain: 'benefit', source: '자료' }
    const refused = async (name: string, value: unknown) =>
      Object(await recordFact(system(), { ...fact, name, value })).refusal?.refused
    expect([await refused('noSuch', 1), await refused('__proto__', 1), await refused('insuredDays', -1)]).toEqual([
      'decisions.no-such-fact',
      'decisions.no-such-fact',
      'decisions.not-its-form',
    ])
    const judged = { ...fact, domain: 'earlyReemployment', name: 'preparationRecognised', value: true }
    expect([await recordFact(system(), judged), await recordFact(own(person), judged)]).toMatchObject([
      { refusal: { refused: 'decisions.person-judges' } },
      { refusal: { status: 403 } },
    ])
  })
})
