import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, dayOf } from '../../kernel/day.ts'
import { type Outcome, must } from '../../kernel/refusal.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { systemCall } from '../../platform/node.ts'
import { type Actor, organisationOf } from '../../platform/operation/actor.ts'
import { type TestDatabase, testDatabase } from '../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../platform/testing/test-node.ts'
import { closeAllOf } from './close-all.ts'
import { closeVacancy } from './close-vacancy.ts'
import { copyVacancy } from './copy-vacancy.ts'
import { endPastVacancies } from './jobs.ts'
import { publishVacancy } from './publish-vacancy.ts'
import { myVacancies, readOwnVacancy, readVacancy } from './read-vacancies.ts'
import { saveVacancy } from './save-vacancy.ts'
import { aVacancy, anEmployer, published, withKeys } from './testing/builders.ts'

let database: TestDatabase
let node: TestNode
let daon: Actor
let other: Actor
const visitor: Actor = { kind: 'anonymous' }

beforeAll(async () => {
  database = await testDatabase()
  node = testNode({ url: database.url, contextKey: database.contextKey })
  withKeys(node)
  daon = await anEmployer(node)
  other = await anEmployer(node, '나루병원')
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const code = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusal.refused)
const factsOf = async (topic: string, key: string): Promise<number> =>
  inTransaction(
    node,
    systemCall(node, 'test').actor,
    'test',
    async (tx) =>
      (await tx.selectFrom('platform.fact').select('seq').where('topic', '=', topic).where('key', '=', key).execute())
        .length,
  )

describe('a vacancy', () => {
  it('is a draft only its employer sees, then public with a receipt and a fact', async () => {
    const { vacancy } = must(await saveVacancy(callBy(node, daon), { content: aVacancy }))
    expect(code(await readVacancy(callBy(node, visitor), { vacancy }))).toBe('jobs.no-such-vacancy')
    expect(code(await readOwnVacancy(callBy(node, other), { vacancy }))).toBe('jobs.no-such-vacancy')
    const done = await publishVacancy(callBy(node, daon), { vacancy })
    expect(done.ok && done.receipt).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
    const seen = must(await readVacancy(callBy(node, visitor), { vacancy }))
    expect(seen).toMatchObject({
      employerName: '다온정밀',
      employerVerified: true,
      demo: true,
      opensOn: node.clock.today(),
      pay: { per: 'month', min: 2_950_000 },
    })
    expect(seen.needs[0]).toMatchObject({ kind: 'qualification', label: '전기기능사', required: true })
    expect(await factsOf('jobs.vacancy-published', vacancy)).toBe(1)
    expect(code(await publishVacancy(callBy(node, daon), { vacancy }))).toBe('jobs.open-cannot-publish')
  })

  it('ends with its company: what is open is closed and told, a draft stays', async () => {
    const gone = await anEmployer(node, '닫는회사')
    const draft = must(await saveVacancy(callBy(node, gone), { content: aVacancy })).vacancy
    const open = must(await saveVacancy(callBy(node, gone), { content: aVacancy })).vacancy
    const opensOn = addDays(node.clock.today(), 3)
    const later = must(await saveVacancy(callBy(node, gone), { content: { ...aVacancy, opensOn } })).vacancy
    for (const vacancy of [open, later]) must(await publishVacancy(callBy(node, gone), { vacancy }))
    const call = systemCall(node, 'test')
    await inTransaction(node, call.actor, 'test', (tx) => closeAllOf(tx, call, organisationOf(gone, 'employer') ?? ''))
    for (const vacancy of [open, later])
      expect(must(await readOwnVacancy(callBy(node, gone), { vacancy })).closeReason).toBe('cancelled')
    expect(must(await readOwnVacancy(callBy(node, gone), { vacancy: draft })).closedAt).toBeUndefined()
    expect([await factsOf('jobs.vacancy-closed', open), await factsOf('jobs.vacancy-closed', draft)]).toEqual([1, 0])
  })

  it('cannot be saved, published or closed by visitors, persons or another employer', async () => {
    const { vacancy } = must(await saveVacancy(callBy(node, daon), { content: aVacancy }))
    expect(code(await saveVacancy(callBy(node, visitor), { content: aVacancy }))).toBe('platform.sign-in-first')
    if (daon.kind !== 'person') throw new Error('not a person')
    expect(code(await saveVacancy(callBy(node, { ...daon, acting: { role: 'person' } }), { content: aVacancy }))).toBe(
      'platform.not-yours',
    )
    for (const act of [publishVacancy, copyVacancy])
      expect(code(await act(callBy(node, other), { vacancy }))).toBe('jobs.no-such-vacancy')
    expect(code(await saveVacancy(callBy(node, other), { vacancy, content: aVacancy }))).toBe('jobs.no-such-vacancy')
    expect(must(await myVacancies(callBy(node, other), {})).map((v) => v.id)).not.toContain(vacancy)
  })

  it('stays hidden by row policies when the application checks nothing', async () => {
    const { vacancy } = must(await saveVacancy(callBy(node, daon), { content: aVacancy }))
    const open = testNode({
      url: database.url,
      contextKey: database.contextKey,
      authorise: () => Promise.resolve(undefined),
    })
    try {
      for (const actor of [other, visitor]) {
        expect(code(await readOwnVacancy(callBy(open, actor), { vacancy }))).toBe('jobs.no-such-vacancy')
        expect(code(await publishVacancy(callBy(open, actor), { vacancy }))).toBe('jobs.no-such-vacancy')
      }
      const live = await published(node, daon)
      await expect(closeVacancy(callBy(open, other), { vacancy: live, reason: 'filled' })).rejects.toThrow(
        /row-level security/,
      )
    } finally {
      await open.close()
    }
  })

  it('is refused while fields are missing, pay is too low or the wording breaks the law', async () => {
    const trial = async (change: object): Promise<Outcome<unknown>> => {
      const { vacancy } = must(await saveVacancy(callBy(node, daon), { content: { ...aVacancy, ...change } }))
      return publishVacancy(callBy(node, daon), { vacancy })
    }
    const bare = await trial({ duties: '', occupation: '', hours: '' })
    expect(bare).toMatchObject({
      refusal: { refused: 'jobs.incomplete', fields: { duties: 'needed', occupation: 'needed', hours: 'needed' } },
    })
    expect(await trial({ duties: '물품을 챙깁니다.\n쓰는 프로그램:\n함께 일하는 사람 수: 3명' })).toMatchObject({
      refusal: { refused: 'jobs.open-prompts', fields: { duties: 'open-prompt' }, facts: { words: '쓰는 프로그램:' } },
    })
    expect(await trial({ pay: { per: 'hour', min: 5000 } })).toMatchObject({
      refusal: { refused: 'jobs.below-minimum-wage', article: '최저임금법 제6조' },
    })
    expect(await trial({ title: '여성 상담원 모집' })).toMatchObject({
      refusal: { refused: 'jobs.unlawful-wording', article: '남녀고용평등법 제7조제1항' },
    })
    expect(await trial({ closesOn: addDays(node.clock.today(), -1) })).toMatchObject({
      refusal: { fields: { closesOn: 'in-the-past' } },
    })
  })

  it('may be changed while open, but not to the applicants’ disadvantage', async () => {
    const vacancy = await published(node, daon)
    const change = (content: object): Promise<Outcome<unknown>> =>
      saveVacancy(callBy(node, daon), { vacancy, content: { ...aVacancy, ...content } })
    expect(code(await change({ pay: { per: 'month', min: 3_100_000 } }))).toBe('ok')
    expect(await factsOf('jobs.vacancy-changed', vacancy)).toBe(1)
    expect(await change({ pay: { per: 'month', min: 2_900_000 } })).toMatchObject({
      refusal: { refused: 'jobs.worse-than-advertised', article: '채용절차법 제4조제2항' },
    })
    expect(code(await change({ pay: { per: 'month', min: 3_200_000 }, employment: 'fixed-term' }))).toBe(
      'jobs.worse-than-advertised',
    )
  })

  it('closes with a reason and a fact, then can only be copied', async () => {
    const vacancy = await published(node, daon)
    must(await closeVacancy(callBy(node, daon), { vacancy, reason: 'filled' }))
    expect(await factsOf('jobs.vacancy-closed', vacancy)).toBe(1)
    expect(must(await readVacancy(callBy(node, visitor), { vacancy }))).toMatchObject({ closeReason: 'filled' })
    expect(code(await closeVacancy(callBy(node, daon), { vacancy, reason: 'filled' }))).toBe('jobs.closed-cannot-close')
    const copy = must(await copyVacancy(callBy(node, daon), { vacancy }))
    const draft = must(await readOwnVacancy(callBy(node, daon), copy))
    expect(draft.publishedAt ?? draft.closedAt).toBeUndefined()
    expect(draft.title).toBe(aVacancy.title)
  })

  it('with the same key is saved once', async () => {
    const call = callBy(node, daon, 'save-once-key')
    const [one, two] = [
      must(await saveVacancy(call, { content: aVacancy })),
      must(await saveVacancy(call, { content: aVacancy })),
    ]
    expect(two).toEqual(one)
  })

  it('tells once that its last day has passed', async () => {
    const vacancy = await published(node, daon, { closesOn: node.clock.today() })
    const call = systemCall(node, 'jobs.end-past')
    const before = await endPastVacancies(call)
    node.clock.move(2 * 86_400_000)
    try {
      expect([before, await endPastVacancies(call), await endPastVacancies(call)]).toEqual([0, 1, 0])
      expect(await factsOf('jobs.vacancy-ended', vacancy)).toBe(1)
      expect(
        dayOf(node.clock.now()) > (must(await readVacancy(callBy(node, visitor), { vacancy })).closesOn ?? ''),
      ).toBe(true)
    } finally {
      node.clock.move(0)
    }
  })
})
