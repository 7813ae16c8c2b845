import { z } from 'zod'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Day, addDays } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { job } from '../../../platform/jobs/job.ts'
import { installJobs } from '../../../platform/jobs/runner.ts'
import { systemCall } from '../../../platform/node.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { aMember, newRing } from '../../badges/testing/stage.ts'
import { adoptPerson } from '../../identity/index.ts'
import { answerClaim } from '../claim/answer-claim.ts'
import { beginClaim } from '../claim/begin-claim.ts'
import { myClaims } from '../claim/my-claims.ts'
import { sendClaim } from '../claim/send-claim.ts'
import { tables } from '../tables.ts'
import { aCertificate, aSpell } from '../testing/builders.ts'
import { decideMany } from './decide-many.ts'
import { findEnded } from './find-ended.ts'
import { prepareMass } from './prepare-mass.ts'

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
const workplace = '문닫은공장'
const on = (): Day => addDays(node.clock.today(), -5)

const laidOff = async (name: string, unitDays: number) => {
  const person = personActor(
    await asNode(async (tx) => await adoptPerson(tx, node, { subject: name, name, birthDate: '1960-01-01' })),
  )
  const spell = await asNode(async (tx) => {
    const past = { person: person.person, workplace, from: addDays(on(), -600), to: on(), separationKind: '자기 사정' }
    const one = await aSpell(tx, past)
    await aCertificate(tx, one, { unitDays })
    return one.id
  })
  return { person, spell }
}

test('a closing plant: cases prepared in one go with one reason, signed in one act with a decision for each', async () => {
  const people = [await laidOff('하나', 200), await laidOff('두리', 179), await laidOff('세나', 190)]
  const [one, two] = people
  const wanted = { workplace, on: on(), separationKind: '권고사직', source: '폐업 신고서' }
  expect(must(await prepareMass(callBy(node, officer), wanted)).prepared).toBe(3)
  expect(must(await prepareMass(callBy(node, officer), wanted)).prepared).toBe(3)
  const facts = { disabled: false, benefitCountIn5Years: 0 }
  const work = { occupations: ['304'], regions: ['41110'] }
  for (const who of [one, two]) {
    const call = callBy(node, who?.person ?? officer)
    const { claim } = must(await beginClaim(call, { spell: who?.spell ?? '' }))
    must(await answerClaim(call, { claim, reason: 'disagrees', statement: '공장이 문을 닫았습니다', facts, work }))
    must(await sendClaim(call, { claim }))
  }
  const found = must(await findEnded(callBy(node, officer), { workplace, on: on() }))
  expect(found.map(({ name, state }) => `${name} ${state}`).toSorted()).toEqual([
    '두리 sent',
    '세나 begun',
    '하나 sent',
  ])
  const judgements = ['graveFault', 'willingAndAble', 'activelySeeking'].map((name) => ({
    name,
    value: name !== 'graveFault',
    reason: '집단 면담에서 확인',
  }))
  const said = {
    judgements,
    metTogether: true,
    role: '담당',
    reason: '폐업에 따른 이직',
  } as const
  const listed = (all: typeof found) => all.flatMap(({ claim, seen = '' }) => (claim ? [{ claim, seen }] : []))
  // One changes what they said after the list was read: nothing is signed of theirs until the list is read again.
  const changed = found.find(({ name }) => name === '하나')?.claim ?? ''
  const more = { claim: changed, facts: { ...facts, disabled: true } }
  must(await answerClaim(callBy(node, one?.person ?? officer), more))
  const each = await decideMany(callBy(node, officer), listed(found), said)
  const codeOf = (claim: string | undefined) =>
    each.flatMap((of) => (of.claim === claim && !of.outcome.ok ? [of.outcome.refusal.refused] : []))
  expect(each.filter(({ outcome }) => !outcome.ok)).toHaveLength(2)
  expect(codeOf(changed)).toEqual(['benefits.case-changed'])
  const [blind] = await decideMany(callBy(node, officer), [{ claim: changed, seen: '' }], said)
  expect(blind?.outcome).toMatchObject({ ok: false, refusal: { refused: 'benefits.case-changed' } })
  const again = must(await findEnded(callBy(node, officer), { workplace, on: on() }))
  const second = await decideMany(callBy(node, officer), listed(again), said)
  expect(second.filter(({ outcome }) => outcome.ok).map(({ claim }) => claim)).toEqual([changed])
  const decided = async (who: (typeof people)[number] | undefined) =>
    must(await myClaims(callBy(node, who?.person ?? officer), {})).map(({ granted }) => granted)
  expect([await decided(one), await decided(two)]).toEqual([[true], [false]])
  const types = await asNode((tx) =>
    tables(tx).selectFrom('benefits.claim').select('recipient_type').where('granted', '=', true).execute(),
  )
  expect(types).toEqual([{ recipient_type: '60세이상·장애인' }])
})
