import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Outcome, must } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Call, systemCall } from '../../../platform/node.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { addOrganisation, adoptPerson } from '../../identity/index.ts'
import { myMessages } from '../../notifications/index.ts'
import { published, withKeys } from '../testing/builders.ts'
import { decideEntry } from './change-entry.ts'
import { importList } from './import-list.ts'
import { arrearsList, myEntry, namedEmployer } from './named.ts'
import { objectToEntry } from './object.ts'

let database: TestDatabase
let node: TestNode
const desk = { id: newId<'Organisation'>(), role: 'operator' } as const
const [one, other] = [personActor(undefined, desk), personActor(undefined, desk)]

beforeAll(async () => {
  database = await testDatabase()
  node = testNode({ url: database.url, contextKey: database.contextKey })
  withKeys(node)
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const by = (actor: Actor): Call => callBy(node, actor, crypto.randomUUID())
const anybody = (): Call => callBy(node, { kind: 'anonymous' })
const code = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusal.refused)
const head = '사업자등록번호,사업체명,공개시작일,공개종료일\n'
const source = '시험 명단'

async function aCompany(businessNumber: string): Promise<{ actor: Actor; id: string }> {
  const name = `시험상사 ${businessNumber}`
  const { person, id } = await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) => {
    const person = await adoptPerson(tx, node, { subject: `test:${businessNumber}`, name: '담당자' })
    return {
      person,
      id: await addOrganisation(tx, node.clock.now(), { kind: 'employer', name, businessNumber, demo: true }, person),
    }
  })
  return { actor: personActor(person, { id, role: 'employer', administrator: true }), id }
}
const take = async (line: string, actor: Actor = one) => await importList(by(actor), { text: head + line, source })
const entryOf = async (name: string): Promise<string> =>
  must(await arrearsList(by(one), {})).find((entry) => entry.name === name)?.id ?? ''

describe('the wage-arrears list', () => {
  it('names an employer by its number while the list is published, for everybody; its open vacancies are shown to the operator', async () => {
    const { actor, id } = await aCompany('1111111111')
    const vacancy = await published(node, actor)
    expect(must(await namedEmployer(anybody(), { organisation: id }))).toBeUndefined()
    must(await take('111-11-11111,시험하나,2026-01-01,2099-12-31\n2222222222,시험둘,2020-01-01,2020-12-31'))
    expect(must(await namedEmployer(anybody(), { organisation: id }))).toMatchObject({ name: '시험하나', source })
    expect(must(await myEntry(by(actor), {})).entry?.name).toBe('시험하나')
    const all = must(await arrearsList(by(one), {}))
    expect(all.map(({ name }) => name)).not.toContain('시험둘') // its days are over
    expect(all.find(({ name }) => name === '시험하나')?.vacancies).toEqual([expect.objectContaining({ id: vacancy })])
  })

  it('is taken over whole or not at all, by the operator; what was taken off does not come back with the same list', async () => {
    const line = '3333333333,시험셋,2026-01-01,2099-12-31'
    expect(await take(`${line}\n44,시험넷,2026-01-01,2099-12-31`)).toMatchObject({
      refusal: { refused: 'jobs.arrears-list-faulty', findings: [{ line: 3, fault: 'number' }] },
    })
    expect(await entryOf('시험셋')).toBe('')
    expect(must(await take(line))).toEqual({ lines: 1, added: 1 })
    expect(must(await take(line))).toEqual({ lines: 1, added: 0 })
    const entry = await entryOf('시험셋')
    expect(code(await decideEntry(by(one), { entry, decision: 'removed', reason: ' ' }))).toBe('platform.does-not-fit')
    expect(code(await decideEntry(by(one), { entry, decision: 'kept', reason: '이의가 없습니다' }))).toBe(
      'jobs.no-such-arrears',
    )
    must(await decideEntry(by(one), { entry, decision: 'removed', reason: '다른 회사의 번호였습니다' }))
    expect(must(await take(line))).toEqual({ lines: 1, added: 0 })
    expect(code(await decideEntry(by(other), { entry, decision: 'removed', reason: '한 번 더 뺍니다' }))).toBe(
      'jobs.no-such-arrears',
    )
    expect(code(await take(line, personActor()))).toBe('platform.not-yours')
    expect(code(await take(line, (await aCompany('5555555555')).actor))).toBe('platform.not-yours')
  })

  it('is objected to by the company once, and decided by somebody else than who took it over, with a reason the company reads', async () => {
    const { actor, id } = await aCompany('6666666666')
    const stranger = await aCompany('7777777777')
    must(await take('6666666666,시험여섯,2026-01-01,2099-12-31'))
    expect(code(await objectToEntry(by(stranger.actor), { text: '우리는 없습니다' }))).toBe('jobs.no-such-arrears')
    const { entry } = must(await objectToEntry(by(actor), { text: '임금을 모두 주었습니다' }))
    expect(code(await objectToEntry(by(actor), { text: '한 번 더 말합니다' }))).toBe('jobs.objected-before')
    const decision = { entry, decision: 'removed', reason: '지급한 증빙을 보았습니다' } as const
    expect(code(await decideEntry(by(one), decision))).toBe('jobs.own-arrears')
    must(await decideEntry(by(other), { ...decision, decision: 'kept', reason: '일부만 지급했습니다' }))
    expect(must(await myEntry(by(actor), {})).objection).toMatchObject({
      decision: 'kept',
      reason: '일부만 지급했습니다',
    })
    expect(must(await myEntry(by(stranger.actor), {}))).toEqual({ entry: undefined, objection: undefined })
    expect(JSON.stringify(must(await myMessages(by(actor), { limit: 10 })))).toContain('일부만 지급했습니다')
    must(await decideEntry(by(other), { ...decision, reason: '나머지도 지급했습니다' }))
    expect(must(await namedEmployer(anybody(), { organisation: id }))).toBeUndefined()
  })
})
