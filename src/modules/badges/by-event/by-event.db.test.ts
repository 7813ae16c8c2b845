import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { must } from '../../../kernel/refusal.ts'
import { systemCall } from '../../../platform/node.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { drain } from '../../../platform/outbox/relay.ts'
import { callBy, type TestNode } from '../../../platform/testing/test-node.ts'
import { nextVersion, publishDesign, retireDesign, startDesign } from '../designs/change-design.ts'
import { issueByHand } from '../issuers/issue.ts'
import { aDesign } from '../testing/design.ts'
import { code, type Office, openOffice, records } from '../testing/office.ts'
import { aMember, aPerson, asSystem, fetchFrom, held, licence } from '../testing/stage.ts'
import { tables } from '../tables.ts'
import { carryOut } from './carry-out.ts'
import { approveRule, endRule, refuseRule } from './decide-rule.ts'
import { eventsDue } from './events-due.ts'
import type { NewRule } from './event-rule.ts'
import { hearCame } from './hear-came.ts'
import { makeRule } from './make-rule.ts'
import { eventLog, eventNow, eventRules } from './read-events.ts'
import { takeEvent, tryAgain } from './take-event.ts'

let office: Office
let node: TestNode
let maker: Office['hrdk']
let checker: Actor
let design: string
let series = 0
beforeAll(async () => {
  office = await openOffice()
  ;({ node, hrdk: maker } = office)
  checker = { ...(await aPerson(node, '검토자')), acting: maker.acting }
  design = await published()
})
afterAll(() => office.close())

async function published(change: Partial<typeof aDesign> = {}): Promise<string> {
  const made = must(await startDesign(callBy(node, maker), { content: { ...aDesign, ...change } })).design
  must(await publishDesign(callBy(node, maker), { design: made }))
  return made
}

const slots = { number: '{id}', 'results.r1': '{score}', 'results.r2': '상', 'evidence.says': '{course}' }
const aRule = (change: Partial<NewRule> = {}): NewRule => ({
  design,
  source: 'system',
  kind: `kind-${++series}`,
  conditions: [{ field: 'score', is: 'at-least', value: '80' }],
  slots,
  ...change,
})
const ruleOn = async (change: Partial<NewRule> = {}): Promise<{ rule: string; kind: string }> => {
  const content = aRule(change)
  const { rule } = must(await makeRule(callBy(node, maker), content))
  must(await approveRule(callBy(node, checker), { rule }))
  return { rule, kind: content.kind }
}
const send = async (event: object) =>
  await takeEvent(callBy(node, maker), { data: { score: 91, course: '설비' }, ...event })
const now = async (event: string) => must(await eventNow(callBy(node, maker), { event }))
const became = async (event: object) => await now(must(await send(event)).event)
const kept = async (event: string): Promise<string | null | undefined> =>
  (
    await asSystem(node, (tx) =>
      tables(tx).selectFrom('badges.event').select('content').where('id', '=', event).executeTakeFirst(),
    )
  )?.content

describe('a rule', () => {
  test('issues nothing until a second person approves; it is never changed, and one of a kind is enough', async () => {
    const content = aRule()
    const { rule } = must(await makeRule(callBy(node, maker), content))
    expect(code(await makeRule(callBy(node, maker), content))).toBe('badges.rule-exists')
    await aPerson(node, '가온', 'rule-a')
    expect(await became({ id: 'too-early', kind: content.kind, holder: 'rule-a' })).toMatchObject({ state: 'no-rule' })
    expect(code(await approveRule(callBy(node, maker), { rule }))).toBe('badges.same-person-rule')
    expect(code(await refuseRule(callBy(node, checker), { rule, reason: ' ' }))).toBe('platform.does-not-fit')
    const stranger = await aMember(node, 'issuer', '남의 기관')
    for (const act of [approveRule, endRule])
      expect(code(await act(callBy(node, stranger), { rule }))).toBe('badges.no-such-rule')
    expect(code(await approveRule(callBy(node, office.employer), { rule }))).toBe('platform.not-yours')
    const both = await Promise.all([1, 2].map(() => approveRule(callBy(node, checker), { rule })))
    expect(both.map(code).toSorted()).toEqual(['badges.rule-moved-on', 'ok'])
    await expect(
      asSystem(node, (tx) =>
        tables(tx)
          .updateTable('badges.event_rule')
          .set({ design_id: design, kind: 'x' })
          .where('id', '=', rule)
          .execute(),
      ),
    ).rejects.toThrow('never changed')
    must(await endRule(callBy(node, maker), { rule }))
    expect(code(await endRule(callBy(node, maker), { rule }))).toBe('badges.rule-moved-on')
    expect(await became({ id: 'too-late', kind: content.kind, holder: 'rule-a' })).toMatchObject({ state: 'no-rule' })
    expect(must(await eventRules(callBy(node, stranger), {}))).toEqual([])
    expect(must(await eventLog(callBy(node, stranger), {})).events).toEqual([])
  })

  test('must fit its badge: what is missing or unknown is named by its field', async () => {
    const made = await makeRule(callBy(node, maker), aRule({ slots: { number: '{id}' } }))
    expect(made).toMatchObject({ refusal: { fields: { 'results.r1': 'needed', 'evidence.says': 'needed' } } })
    const { series: own } = await asSystem(node, (tx) =>
      tables(tx)
        .selectFrom('badges.design')
        .select('series_id as series')
        .where('id', '=', design)
        .executeTakeFirstOrThrow(),
    )
    const itself = aRule({
      source: 'badge',
      kind: own,
      slots: { ...slots, 'results.r1': '{score}', 'evidence.says': 'x' },
    })
    expect(await makeRule(callBy(node, maker), itself)).toMatchObject({ refusal: { fields: { kind: 'itself' } } })
    const draft = must(await startDesign(callBy(node, maker), { content: aDesign })).design
    expect(code(await makeRule(callBy(node, maker), aRule({ design: draft })))).toBe('badges.design-not-in-use')
    const gone = await published({ name: '지난 배지' })
    const { rule } = must(await makeRule(callBy(node, maker), aRule({ design: gone })))
    must(await retireDesign(callBy(node, maker), { design: gone }))
    expect(code(await approveRule(callBy(node, checker), { rule }))).toBe('badges.design-not-in-use')
  })
})

describe('an event of the agency’s own system', () => {
  test('issues once, however often it is sent, at once or in parallel; what it said is gone then', async () => {
    const person = await aPerson(node, '나래', 'ev-a')
    const { kind } = await ruleOn()
    const sent = { id: 'A-1', kind, holder: 'ev-a' }
    const all = await Promise.all([1, 2, 3].map(() => send(sent)))
    const events = new Set(all.map((one) => must(one).event))
    expect(events.size).toBe(1)
    const [event = ''] = events
    expect(must(await send(sent)).event).toBe(event)
    await carryOut(systemCall(node, 'badges.carry-out-event'), event)
    const { state, outcomes, again } = await now(event)
    expect({ state, again }).toEqual({ state: 'issued', again: false })
    expect((await held(node, person)).map(({ id, title }) => [id, title])).toEqual([[outcomes[0]?.badge, aDesign.name]])
    expect(await kept(event)).toBeNull()
    const other = await send({ ...sent, data: { score: 95, course: '설비' } })
    expect(code(other)).toBe('badges.event-differs')
  })

  test('what does not fit is told by its field, mended, and sent again with the same id', async () => {
    const person = await aPerson(node, '다솜', 'ev-b')
    const { kind } = await ruleOn()
    const wrong = await became({ id: 'B-1', kind, holder: 'ev-b', data: { score: 101, course: '설비' } })
    expect(wrong).toMatchObject({
      state: 'refused',
      again: true,
      outcomes: [{ state: 'refused', why: 'does-not-fit', fields: { 'results.r1': 'not-in-range' } }],
    })
    expect(await became({ id: 'B-1', kind, holder: 'ev-b', data: { score: 98 } })).toMatchObject({
      outcomes: [{ why: 'field-missing', fields: { course: 'field-missing' } }],
    })
    expect(await held(node, person)).toEqual([])
    expect(await became({ id: 'B-1', kind, holder: 'ev-b', data: { score: 98, course: '설비' } })).toMatchObject({
      state: 'issued',
      tries: 3,
    })
    expect(await became({ id: 'B-2', kind, holder: 'ev-b', data: { score: 70, course: '설비' } })).toMatchObject({
      state: 'not-met',
      outcomes: [{ state: 'not-met', fields: { score: 'at-least' } }],
    })
    expect((await held(node, person)).length).toBe(1)
  })

  test('somebody who is not here yet gets it once they are, by trying again; a number of another badge is not replaced', async () => {
    const { kind } = await ruleOn()
    const early = await became({ id: 'C-1', kind, holder: 'ev-c' })
    expect(early).toMatchObject({ state: 'refused', outcomes: [{ why: 'unknown-holder' }] })
    const person = await aPerson(node, '라온', 'ev-c')
    const stranger = await aMember(node, 'issuer', '다른 기관')
    expect(code(await tryAgain(callBy(node, stranger), { event: early.id }))).toBe('badges.no-such-event')
    must(await tryAgain(callBy(node, maker), { event: early.id }))
    expect((await now(early.id)).state).toBe('issued')
    expect(code(await tryAgain(callBy(node, maker), { event: early.id }))).toBe('badges.event-not-again')
    const hand = { holder: 'ev-c', number: 'C-2', title: '다른 것', organisation: '기관' }
    must(await issueByHand(callBy(node, maker), hand))
    expect(await became({ id: 'C-2', kind, holder: 'ev-c' })).toMatchObject({ outcomes: [{ why: 'number-taken' }] })
    expect((await held(node, person)).filter(({ state }) => state === 'valid').length).toBe(2)
  })

  test('waits for its earner: who comes for the first time gets what was told before', async () => {
    const { kind } = await ruleOn()
    const { id } = await became({ id: 'W-1', kind, holder: 'ev-w' })
    const person = await aPerson(node, '자람', 'ev-w')
    const [call, payload] = [systemCall(node, 'test'), { person: person.person }]
    await asSystem(node, (tx) => hearCame({ payload, tx, call, now: node.clock.now(), seq: 0 }))
    await carryOut(systemCall(node, 'badges.carry-out-event'), id)
    expect((await now(id)).state).toBe('issued')
    expect((await held(node, person)).length).toBe(1)
  })

  test('each rule deals with it by itself; a badge that is issued no more is mended by a rule for its next version', async () => {
    const person = await aPerson(node, '마루', 'ev-d')
    const other = await published({ name: '안전 책임자' })
    const { kind } = await ruleOn()
    const second = await ruleOn({ design: other, kind, slots: { ...slots, number: 'S-{id}' } })
    must(await retireDesign(callBy(node, maker), { design: other }))
    const half = await became({ id: 'D-1', kind, holder: 'ev-d' })
    expect(half).toMatchObject({ state: 'refused' })
    expect(half.outcomes.map(({ state, why = '' }) => `${state} ${why}`).toSorted()).toEqual([
      'issued ',
      'refused design-not-in-use',
    ])
    must(await endRule(callBy(node, maker), { rule: second.rule }))
    const next = must(await nextVersion(callBy(node, maker), { design: other })).design
    must(await publishDesign(callBy(node, maker), { design: next }))
    await ruleOn({ design: next, kind, slots: { ...slots, number: 'S-{id}' } })
    must(await tryAgain(callBy(node, maker), { event: half.id }))
    expect((await held(node, person)).map(({ title }) => title).toSorted()).toEqual(
      [aDesign.name, '안전 책임자'].toSorted(),
    )
    expect(code(await send({ id: 'D-1', kind: 'another', holder: 'ev-d' }))).toBe('badges.event-differs')
  })

  test('hostile ones are refused whole: long, many, strangely named, of nobody’s role', async () => {
    const { kind } = await ruleOn()
    const many = Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`f${n}`, 1]))
    for (const wrong of [
      { id: 'x'.repeat(101), kind, holder: 'h' },
      { id: 'H-1', kind: 'two words', holder: 'h' },
      { id: 'H-1', kind, holder: 'h', data: many },
      { id: 'H-1', kind, holder: 'h', data: { 'a b': 1 } },
      { id: 'H-1', kind, holder: 'h', data: { nested: { a: 1 } } },
    ])
      expect(code(await send(wrong))).toBe('platform.does-not-fit')
    for (const who of [office.employer, await aPerson(node, '사람')])
      expect(code(await takeEvent(callBy(node, who), { id: 'H-2', kind, holder: 'h' }))).toBe('platform.not-yours')
    expect(
      await became({ id: 'H-3', kind, holder: '=1+1', data: { score: '1e999', course: '__proto__' } }),
    ).toMatchObject({ state: 'not-met' })
  })

  test('a crash between taking and issuing is made good; after thirty days a refused one is forgotten', async () => {
    const person = await aPerson(node, '바다', 'ev-f')
    const { kind } = await ruleOn()
    const { id } = await became({ id: 'F-1', kind, holder: 'ev-later' })
    await asSystem(node, (tx) =>
      tables(tx).updateTable('badges.event').set({ state: 'waiting', settled_at: null }).where('id', '=', id).execute(),
    )
    office.wait(3 * 60_000)
    await eventsDue.run(systemCall(node, 'badges.events-due'), {})
    expect((await now(id)).state).toBe('refused')
    office.wait(31 * 86_400_000)
    await eventsDue.run(systemCall(node, 'badges.events-due'), {})
    expect(await now(id)).toMatchObject({ state: 'refused', again: false })
    expect(await became({ id: 'F-1', kind, holder: 'ev-f' })).toMatchObject({ id, state: 'issued' })
    expect((await held(node, person)).length).toBe(1)
  })
})

test('a record that comes into a wallet, and a badge that follows another, issue by rules of their own agency, never in a circle', async () => {
  const person = await aPerson(node, '사름', 'ev-g')
  const plain = { results: [], evidence: 'none' } as const
  const [first, second] = [
    await published({ ...plain, name: '등록 확인' }),
    await published({ ...plain, name: '모두 마침' }),
  ]
  const seriesOf = async (id: string): Promise<string> =>
    (
      await asSystem(node, (tx) =>
        tables(tx).selectFrom('badges.design').select('series_id').where('id', '=', id).executeTakeFirstOrThrow(),
      )
    ).series_id
  const conditions = [{ field: 'title', is: 'equals', value: licence.title }] as const
  await ruleOn({
    design: first,
    source: 'record',
    kind: 'qualification',
    conditions,
    slots: { number: 'R-{id}', to: '{from}' },
  })
  await ruleOn({
    design: second,
    source: 'badge',
    kind: await seriesOf(first),
    conditions: [],
    slots: { number: 'M-{id}' },
  })
  await ruleOn({
    design: first,
    source: 'badge',
    kind: await seriesOf(second),
    conditions: [],
    slots: { number: 'N-{id}' },
  })
  office.answers.qualifications = records(
    { ...licence, externalId: 'Q-1' },
    { ...licence, externalId: 'Q-2', title: '다른 자격' },
  )
  await fetchFrom(node, person, ['hrdk'])
  const work = async (): Promise<string[]> => {
    await drain(node)
    const due = must(await eventLog(callBy(node, maker), {})).events.filter(({ state }) => state === 'waiting')
    for (const { id } of due) await carryOut(systemCall(node, 'badges.carry-out-event'), id)
    await drain(node)
    return due.map(({ source }) => source)
  }
  expect((await work()).toSorted()).toEqual(['record', 'record'])
  const log = must(await eventLog(callBy(node, maker), {})).events.filter(({ source }) => source === 'record')
  expect(log.map(({ state }) => state).toSorted()).toEqual(['issued', 'not-met'])
  expect(
    (await held(node, person))
      .map(({ title, record }) => [title, record.to])
      .find(([title]) => title === '등록 확인')?.[1],
  ).toBe(licence.from)
  expect(await work()).toEqual([]) // what a rule issued sets off no other
  must(await issueByHand(callBy(node, maker), { holder: 'ev-g', number: 'H-1', design: first }))
  expect(await work()).toEqual(['badge'])
  expect(await work()).toEqual([])
  expect((await held(node, person)).filter(({ title }) => title === '모두 마침').length).toBe(1)
})
