import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toDay } from '../../kernel/day.ts'
import { toId } from '../../kernel/id.ts'
import { type Refusal, isRefusal, must } from '../../kernel/refusal.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { fieldKeys } from '../../platform/field-encryption/field-keys.ts'
import { ringInMemory } from '../../platform/field-encryption/key-ring.ts'
import { installJobs } from '../../platform/jobs/runner.ts'
import { newId } from '../../platform/new-id.ts'
import type { Actor } from '../../platform/operation/actor.ts'
import { personActor } from '../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../platform/testing/test-node.ts'
import { setUpIssuer } from '../badges/index.ts'
import { verifyDecision } from '../law/index.ts'
import { type Said, keepFacts, signFor } from './index.ts'
import { lawBooks } from './law-books.ts'
import { myDecision, publicKeys } from './read-decisions.ts'
import { tables } from './tables.ts'
import { tellDecision } from './tell-decision.ts'

let database: TestDatabase
let node: TestNode

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

const employer = (): Actor => ({
  ...personActor(toId<'Person'>(newId())),
  acting: { role: 'employer', organisation: toId(newId()), organisationName: '한들전자', administrator: true },
})
const certificate = (insuredDays: unknown): Said[] =>
  Object.entries({ separationDate: '2026-06-30', insuredDays }).map(([name, value]) => ({
    name,
    value,
    source: '한들전자 이직확인서',
  }))

const by = async <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => await inTransaction(node, actor, 'test', work)
const keep = async (person: string, facts: Said[], domain = 'benefit') =>
  await by(employer(), async (tx) => await keepFacts(tx, node, { person, domain, at: node.clock.now(), facts }))
const ask = (person: string) => ({
  person,
  domain: 'benefit',
  wanted: ['insuredPeriodMet'],
  lawDay: toDay('2026-07-10'),
  factDay: '2026-07-10',
  effectDay: '2026-07-10',
})
const officer = { kind: 'person', person: newId(), name: '김하늘', role: '수급자격 담당', reason: '기록대로' } as const
const sign = async (person: string, signer: Parameters<typeof signFor>[2]['signer']) =>
  await by(personActor(toId(person)), async (tx) => await signFor(tx, node, { ...ask(person), signer }))
const kept = async (person: string) =>
  await by({ kind: 'system', name: 'test' }, async (tx) => {
    const facts = tables(tx).selectFrom('decisions.fact').selectAll().where('person_id', '=', person)
    return (await facts.execute()).length
  })
const idOf = (signed: { decision: string } | Refusal) => (isRefusal(signed) ? signed.refused : signed.decision)

describe('facts that another part hands over in its own transaction', () => {
  test('are kept whoever acts in it; said again as before they are not; a change opens a decision once', async () => {
    const person = newId()
    expect(await keep(person, certificate(200))).toEqual([])
    expect([await keep(person, certificate(200)), await kept(person)]).toEqual([[], 2])
    const decision = idOf(await sign(person, { kind: 'automatic' }))
    expect(await keep(person, certificate(170))).toEqual([decision])
    expect([await keep(person, certificate(170)), await kept(person)]).toEqual([[], 3])
    const other = certificate(170).map((said) => ({ ...said, source: '고용보험 가입 기록' }))
    expect([await keep(person, other), await kept(person)]).toEqual([[], 5])
  })

  test('that cancel each other out open nothing', async () => {
    const person = newId()
    await keep(person, certificate(200))
    await sign(person, { kind: 'automatic' })
    const [, days] = certificate(170)
    expect(await keep(person, [...(days ? [days] : []), ...certificate(300)])).toEqual([])
  })

  test('are all refused with one that is not known, has another form, or that a person has to judge', async () => {
    const person = newId()
    const [first] = certificate(200)
    const refused = async (name: string, value: unknown, more: Partial<Said> = {}) =>
      await keep(person, [...(first ? [first] : []), { name, value, source: '회사', ...more }])
    const sick = { name: 'preparationRecognised', value: true, source: '회사' }
    expect([
      await refused('noSuch', 1),
      await refused('insuredDays', -1),
      await refused('insuredDays', 1, { validFrom: '2026-13-01' }),
      await refused('insuredDays', 1, { source: ' ' }),
      await keep(person, [sick], 'earlyReemployment'),
    ]).toMatchObject([
      { refused: 'decisions.no-such-fact' },
      { refused: 'decisions.not-its-form' },
      { refused: 'decisions.not-its-form' },
      { refused: 'decisions.not-its-form' },
      { refused: 'decisions.person-judges' },
    ])
    expect(await kept(person)).toBe(0)
  })

  test('leave the transaction to who it belongs to, and go with it when it is rolled back', async () => {
    const person = newId()
    const actor = employer()
    const failed = by(actor, async (tx) => {
      await keepFacts(tx, node, { person, domain: 'benefit', at: node.clock.now(), facts: certificate(200) })
      const { rows } = await sql<{ role: string }>`select platform.ctx_role() as role`.execute(tx)
      throw new Error(rows[0]?.role)
    })
    await expect(failed).rejects.toThrow('employer')
    expect(await kept(person)).toBe(0)
  })
})

describe('a fact is signed', () => {
  const agency = { organisation: newId(), code: 'insurance', name: '고용보험 관리 기관', kind: 'career' } as const
  const decidedOn = async (source: Said['source']) => {
    const person = newId()
    await keep(person, [{ name: 'separationDate', value: '2026-06-30', source: '회사가 낸 이직확인서' }])
    await keep(person, [{ name: 'insuredDays', value: 200, source }])
    const decision = idOf(await sign(person, { kind: 'automatic' }))
    return must(await myDecision(callBy(node, personActor(toId(person))), { decision }))
  }
  const keys = async () => must(await publicKeys(callBy(node, { kind: 'anonymous' }), {}))

  test('by its source where that is an agency with a key of its own here, else by who wrote it down; each says so', async () => {
    await by({ kind: 'system', name: 'test' }, async (tx) => await setUpIssuer(tx, node, agency))
    const { document, signers } = await decidedOn({ text: '고용보험 가입 기록', organisation: agency.organisation })
    expect(document.facts.map(({ name, signedBy }) => [name, signedBy])).toEqual([
      ['insuredDays', 'source'],
      ['separationDate', 'recorder'],
    ])
    const kid = document.facts[0]?.signature.key ?? ''
    expect([kid, signers[kid]]).toEqual([expect.stringContaining(':agencies:insurance#'), agency.name])
    expect(verifyDecision(lawBooks(), document, await keys())).toMatchObject({ verdict: 'holds' })
    const unnamed = (await keys()).map(({ source: _, ...key }) => key)
    expect(verifyDecision(lawBooks(), document, unnamed)).toMatchObject({ part: 'fact', at: 'insuredDays' })
    const named = (await keys()).map((key) => ({ ...key, source: '누구' }))
    expect(verifyDecision(lawBooks(), document, named)).toMatchObject({ part: 'fact', at: 'separationDate' })
    const other = await decidedOn({ text: '한들전자', organisation: newId() })
    expect(other.document.facts.map(({ signedBy }) => signedBy)).toEqual(['recorder', 'recorder'])
  })
})

describe('a decision that another part has signed in its own transaction', () => {
  test('is one like any other; a no needs a person with role and reason', async () => {
    const person = newId()
    await keep(person, certificate(179))
    expect(await sign(person, { kind: 'automatic' })).toMatchObject({ refused: 'decisions.person-says-no' })
    expect(await sign(person, { ...officer, reason: ' ' })).toMatchObject({ refused: 'decisions.role-and-reason' })
    expect(await sign(person, { ...officer, person })).toMatchObject({ refused: 'decisions.own-case' })
    const decision = idOf(await sign(person, officer))
    const { row, document } = must(await myDecision(callBy(node, personActor(toId(person))), { decision }))
    expect(row).toMatchObject({ signed_by: officer.person, negative: true })
    expect(document.decidedBy).toEqual({ kind: 'person', name: '김하늘', role: '수급자격 담당', reason: '기록대로' })
  })

  test('is not there when the transaction comes to nothing', async () => {
    const person = newId()
    await keep(person, certificate(200))
    let decision = ''
    const failed = by(personActor(toId(person)), async (tx) => {
      decision = idOf(await signFor(tx, node, { ...ask(person), signer: { kind: 'automatic' } }))
      throw new Error('claim refused')
    })
    await expect(failed).rejects.toThrow('claim refused')
    expect(await myDecision(callBy(node, personActor(toId(person))), { decision })).toMatchObject({
      refusal: { status: 404 },
    })
  })
})
