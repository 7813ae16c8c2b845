import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { must } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Call, systemCall } from '../../../platform/node.ts'
import { newId } from '../../../platform/new-id.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { tables } from '../tables.ts'
import { anEmployer, published, withKeys } from '../testing/builders.ts'
import { type Marks, accountMarks, emptySeen, hideVacancy, keepSeen, noteSeenOnAccount } from './account-marks.ts'
import { limits } from './mark-list.ts'
import { hiddenBy, seenBy } from './mark-store.ts'

let database: TestDatabase
let node: TestNode
let mina: Call
let jiu: Call
let vacancy: string

const person = (): Call => callBy(node, personActor())
const marks = async (call: Call): Promise<Marks> => {
  const all = must(await accountMarks(call, {}))
  if (all === undefined) throw new Error('no marks')
  return all
}

beforeAll(async () => {
  database = await testDatabase()
  node = testNode({ url: database.url, contextKey: database.contextKey })
  withKeys(node)
  vacancy = await published(node, await anEmployer(node))
  mina = person()
  jiu = person()
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

describe('what a person looked at', () => {
  it('is kept only once they want it, the newest first, each once', async () => {
    await noteSeenOnAccount(mina, vacancy)
    expect(await marks(mina)).toEqual({ keeps: false, seen: [], hidden: [] })
    must(await keepSeen(mina, { keep: true }))
    const other = newId<'Vacancy'>()
    for (const one of [vacancy, other, vacancy]) {
      node.clock.move(node.clock.offset() + 1000)
      await noteSeenOnAccount(mina, one)
    }
    expect((await marks(mina)).seen).toEqual([vacancy, other])
  })

  it('is no more than the limit, can be emptied, and goes when they no longer want it', async () => {
    for (let n = 0; n < limits.seen + 3; n++) {
      node.clock.move(node.clock.offset() + 1000)
      await noteSeenOnAccount(mina, newId<'Vacancy'>())
    }
    const kept = await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) =>
      tables(tx).selectFrom('jobs.seen').select('vacancy_id').execute(),
    )
    expect(kept.length).toBe(limits.seen)
    must(await emptySeen(mina, {}))
    expect(await marks(mina)).toMatchObject({ keeps: true, seen: [] })
    await noteSeenOnAccount(mina, vacancy)
    must(await keepSeen(mina, { keep: false }))
    expect(await marks(mina)).toMatchObject({ keeps: false, seen: [] })
  })
})

describe('what a person hides', () => {
  it('is hidden from them alone until they show it again', async () => {
    must(await hideVacancy(mina, { vacancy, hidden: true }))
    must(await hideVacancy(mina, { vacancy, hidden: true }))
    expect((await marks(mina)).hidden).toEqual([vacancy])
    expect((await marks(jiu)).hidden).toEqual([])
    must(await hideVacancy(mina, { vacancy, hidden: false }))
    expect((await marks(mina)).hidden).toEqual([])
  })

  it('is a vacancy that there is', async () => {
    const outcome = await hideVacancy(mina, { vacancy: newId<'Vacancy'>(), hidden: true })
    expect(outcome).toMatchObject({ ok: false, refusal: { refused: 'jobs.no-such-vacancy' } })
  })
})

it('is nobody else’s to read, by the row policies alone', async () => {
  must(await keepSeen(mina, { keep: true }))
  await noteSeenOnAccount(mina, vacancy)
  must(await hideVacancy(mina, { vacancy, hidden: true }))
  const { actor } = mina
  const whose = actor.kind === 'person' ? actor.person : ''
  const read = async (call: Call): Promise<number> =>
    await inTransaction(
      node,
      call.actor,
      'test',
      async (tx) => (await seenBy(tx, whose)).length + (await hiddenBy(tx, whose)).length,
    )
  expect([await read(mina), await read(jiu)]).toEqual([2, 0])
  expect(await accountMarks(callBy(node, await anEmployer(node)), {})).toMatchObject({ ok: false })
})
