import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { must } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { installJobs } from '../../../platform/jobs/runner.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Call, systemCall } from '../../../platform/node.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { myMessages } from '../../notifications/index.ts'
import { readVacancy } from '../read-vacancies.ts'
import { saveVacancy } from '../save-vacancy.ts'
import { importVacancies } from '../import/import-vacancies.ts'
import { find, publishedBefore } from '../store.ts'
import { aVacancy, anEmployer, published, withKeys } from '../testing/builders.ts'
import { type Vacancy, stateOn } from '../vacancy.ts'
import { carryOut, settleTakedowns } from './carry-out.ts'
import { decideTakedown, myTakedowns, objectToTakedown, takeDown, takedownsToDecide } from './take-down.ts'

let database: TestDatabase
let node: TestNode
let employer: Actor
const desk = { id: newId<'Organisation'>(), role: 'operator' } as const
const [one, other] = [personActor(undefined, desk), personActor(undefined, desk)]

beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, [
    carryOut,
    settleTakedowns,
    { name: 'notifications.deliver', retries: 0, run: async () => {} },
  ])
  node = testNode({ url: database.url, contextKey: database.contextKey })
  withKeys(node)
  employer = await anEmployer(node)
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const by = (actor: Actor): Call => callBy(node, actor, crypto.randomUUID())
const read = async (id: string): Promise<Vacancy | undefined> =>
  await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) => await find(tx, id))
const state = async (id: string): Promise<string> => {
  const v = await read(id)
  return v === undefined ? 'none' : stateOn(v, node.clock.today())
}

/** Publishes a vacancy and takes it down; what is waiting to be carried out is. */
async function down(title: string): Promise<{ vacancy: string; takedown: string }> {
  const vacancy = await published(node, employer, { title })
  const { takedown } = must(await takeDown(by(one), { vacancy, reason: '급여가 실제와 다르다는 신고가 맞았습니다' }))
  await carryOut.run(systemCall(node, 'test'), { takedown })
  return { vacancy, takedown }
}

describe('a vacancy taken down', () => {
  it('is not there for anybody, cannot be changed, and its company is told the reason', async () => {
    const { vacancy } = await down('내려진 공고')
    expect(await state(vacancy)).toBe('taken-down')
    expect(await readVacancy(callBy(node, { kind: 'anonymous' }), { vacancy })).toMatchObject({
      refusal: { refused: 'jobs.taken-down', status: 410 },
    })
    expect(await saveVacancy(by(employer), { vacancy, content: aVacancy })).toMatchObject({ ok: false })
    expect(must(await myTakedowns(by(employer), {})).map(({ reason }) => reason)).toEqual([
      '급여가 실제와 다르다는 신고가 맞았습니다',
    ])
    expect(JSON.stringify(must(await myMessages(by(employer), {})))).toContain('급여가 실제와 다르다는')
  })

  it('opens again when somebody else accepts the objection; never by who took it down', async () => {
    const { vacancy, takedown } = await down('이의가 받아들여진 공고')
    const decision = { takedown, decision: 'lifted', reason: '계약서로 확인했습니다' } as const
    expect(await decideTakedown(by(other), decision)).toMatchObject({ ok: false }) // nobody has objected yet
    must(await objectToTakedown(by(employer), { vacancy, objection: '계약서를 보내 드립니다' }))
    expect(await objectToTakedown(by(employer), { vacancy, objection: '한 번 더 말합니다' })).toMatchObject({
      refusal: { refused: 'jobs.objected-before' },
    })
    expect(await decideTakedown(by(one), decision)).toMatchObject({ refusal: { refused: 'jobs.own-takedown' } })
    must(await decideTakedown(by(other), decision))
    await carryOut.run(systemCall(node, 'test'), { takedown })
    expect(await state(vacancy)).toBe('open')
  })

  it('is closed when the objection is refused, or nobody objected in time: applicants are answered by that fact', async () => {
    const refused = await down('이의가 거절된 공고')
    must(await objectToTakedown(by(employer), { vacancy: refused.vacancy, objection: '다시 보아 주세요' }))
    must(await decideTakedown(by(other), { takedown: refused.takedown, decision: 'kept', reason: '사실이 맞습니다' }))
    await carryOut.run(systemCall(node, 'test'), { takedown: refused.takedown })
    const silent = await down('아무 말 없는 공고')
    await settleTakedowns.run(systemCall(node, 'test'), {})
    expect(await state(silent.vacancy)).toBe('taken-down')
    node.clock.move(node.clock.offset() + 15 * 86_400_000)
    expect(await objectToTakedown(by(employer), { vacancy: silent.vacancy, objection: '늦은 이의' })).toMatchObject({
      refusal: { refused: 'jobs.objection-too-late' },
    })
    await settleTakedowns.run(systemCall(node, 'test'), {})
    for (const { vacancy } of [refused, silent])
      expect(await read(vacancy)).toMatchObject({ closeReason: 'taken-down', closedAt: expect.any(Date) })
    const facts = await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) =>
      tx.selectFrom('platform.fact').select('payload').where('topic', '=', 'jobs.vacancy-closed').execute(),
    )
    expect(facts.map(({ payload }) => payload)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ vacancy: refused.vacancy, reason: 'taken-down' }),
        expect.objectContaining({ vacancy: silent.vacancy, reason: 'taken-down' }),
      ]),
    )
  })
})

it('is the operator’s alone to do, and the company’s alone to object to', async () => {
  const vacancy = await published(node, employer, { title: '남의 공고' })
  const stranger = await anEmployer(node, '해솔물류')
  expect(await takeDown(by(stranger), { vacancy, reason: '경쟁 회사라서' })).toMatchObject({ ok: false })
  const { vacancy: taken } = await down('또 내려진 공고')
  expect(await objectToTakedown(by(stranger), { vacancy: taken, objection: '남의 이의' })).toMatchObject({ ok: false })
  expect(await takedownsToDecide(by(stranger), {})).toMatchObject({ ok: false })
})

it('of another place stays down at the next import, and is opened again by somebody else only', async () => {
  const record = {
    id: 'X-1',
    title: '가져온 공고',
    employer: '해솔물류',
    publishedOn: node.clock.today(),
    region: '11680',
  }
  const bring = async (duties: string) =>
    await importVacancies(node, Readable.from([JSON.stringify({ ...record, duties })]), {
      source: 'elsewhere',
      sourceName: '다른 곳',
      format: 'ndjson',
      fingerprint: duties,
    })
  await bring('상자를 싣고 내립니다')
  const all = await inTransaction(node, systemCall(node, 'test').actor, 'test', (tx) =>
    publishedBefore(tx, undefined, 1000),
  )
  const vacancy = all.find(({ title }) => title === '가져온 공고')?.id ?? ''
  const { takedown } = must(await takeDown(by(one), { vacancy, reason: '하는 일이 사실과 다릅니다' }))
  await carryOut.run(systemCall(node, 'test'), { takedown })
  await bring('상자를 싣고, 또 내립니다')
  expect(await state(vacancy)).toBe('taken-down')
  node.clock.move(node.clock.offset() + 15 * 86_400_000)
  await settleTakedowns.run(systemCall(node, 'test'), {})
  expect(must(await takedownsToDecide(by(other), {})).map(({ id }) => id)).toContain(takedown)
  const decision = { takedown, decision: 'lifted', reason: '다시 보니 맞습니다' } as const
  expect(await decideTakedown(by(one), decision)).toMatchObject({ refusal: { refused: 'jobs.own-takedown' } })
  must(await decideTakedown(by(other), decision))
  await carryOut.run(systemCall(node, 'test'), { takedown })
  expect(await state(vacancy)).toBe('open')
})
