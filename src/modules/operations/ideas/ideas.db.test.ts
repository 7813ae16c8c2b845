import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../../kernel/day.ts'
import { type Outcome, must } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Call } from '../../../platform/node.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { isOverdue } from './idea.ts'
import { answerIdea, hideIdea, keepIdea, mergeIdeas } from './moderate.ts'
import { editIdea, postIdea, withdrawIdea } from './post-idea.ts'
import { readIdea, readIdeas, readReports } from './read-ideas.ts'
import { ideaRules } from './rules.ts'
import { replyToIdea, reportIdea, voteIdea, withdrawReply } from './take-part.ts'

let database: TestDatabase
let node: TestNode
let operator: Call
let anybody: Call
const words = { title: '통근 시간으로 찾기', text: '지도를 켜지 않고도 알고 싶습니다.' }

beforeAll(async () => {
  database = await testDatabase()
  node = testNode(database)
  ideaRules.provide(node, { answerDays: 14, ideasADay: 5, repliesADay: 30 })
  operator = callBy(node, personActor(undefined, { id: newId<'Organisation'>(), role: 'operator' }))
  anybody = { ...operator, actor: { kind: 'anonymous' } }
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const somebody = (): Call => callBy(node, personActor())
const code = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusal.refused)
const seenBy = async (call: Call, idea: string) => must(await readIdea(call, { idea }))
const anIdea = async (by = somebody()): Promise<string> => must(await postIdea(by, words)).idea

describe('an idea', () => {
  it('carries a name of its own, is owed an answer in the days of the setting, and tells nobody who wrote it', async () => {
    const author = somebody()
    const idea = await anIdea(author)
    const { idea: seen, mine } = await seenBy(anybody, idea)
    expect(seen.due).toBe(addDays(node.clock.today(), 14))
    expect(mine).toEqual({ alias: undefined, author: false, voted: false })
    expect((await seenBy(author, idea)).mine.author).toBe(true)
    expect((await seenBy(operator, idea)).mine.author).toBe(false)
    expect(JSON.stringify(seen)).not.toContain(author.actor.kind === 'person' ? author.actor.person : 'x')
    expect((await seenBy(author, await anIdea(author))).idea.alias).not.toBe(seen.alias)
  })

  it('counts each person once, whatever is pressed at the same time', async () => {
    const idea = await anIdea()
    const voters = Array.from({ length: 6 }, somebody)
    await Promise.all([...voters, ...voters].map((by) => voteIdea(by, { idea, on: true })))
    expect((await seenBy(anybody, idea)).idea.votes).toBe(6)
    must(await voteIdea(voters[0] ?? anybody, { idea, on: false }))
    expect((await seenBy(anybody, idea)).idea.votes).toBe(5)
    expect((await seenBy(voters[1] ?? anybody, idea)).mine.voted).toBe(true)
  })

  it('may be changed for half an hour by its author, withdrawn later, and its words are gone then', async () => {
    const author = somebody()
    const idea = await anIdea(author)
    expect(code(await editIdea(somebody(), { ...words, idea }))).toBe('operations.no-such-idea')
    must(await editIdea(author, { ...words, idea, title: '통근 시간 조건' }))
    node.clock.move(31 * 60_000)
    expect(code(await editIdea(author, { ...words, idea }))).toBe('operations.idea-stands')
    node.clock.move(0)
    must(await withdrawIdea(author, { idea }))
    expect((await seenBy(operator, idea)).idea).toMatchObject({ title: '', text: '', due: null })
    expect(must(await readIdeas(anybody, { sort: 'new' })).ideas.map(({ id }) => id)).not.toContain(idea)
  })

  it('holds no telephone number, and only so many a day are taken', async () => {
    const author = somebody()
    const told = await postIdea(author, { ...words, text: '제 번호는 010-1234-5678입니다' })
    expect(told).toMatchObject({ refusal: { fields: { text: 'personal' } } })
    for (let n = 0; n < 5; n++) await anIdea(author)
    expect(code(await postIdea(author, words))).toBe('operations.enough-today')
  })
})

describe('the operator', () => {
  it('answers in its own name, promises a day, and is late in public', async () => {
    const idea = await anIdea()
    expect(code(await answerIdea(somebody(), { idea, to: 'reviewing', text: '봅니다' }))).toBe('platform.not-yours')
    must(await answerIdea(operator, { idea, to: 'reviewing', text: '살펴보겠습니다' }))
    const noDay = await answerIdea(operator, { idea, to: 'planned', text: '합니다' })
    expect(noDay).toMatchObject({ refusal: { fields: { promised: 'promised' } } })
    const promised = addDays(node.clock.today(), 30)
    must(await answerIdea(operator, { idea, to: 'planned', text: '합니다', promised }))
    const { idea: seen, answers } = await seenBy(anybody, idea)
    expect(answers.map(({ to, name }) => [to, name])).toEqual([
      ['reviewing', '시험'],
      ['planned', '시험'],
    ])
    expect(isOverdue(seen, addDays(promised, 1))).toBe(true)
    expect(code(await answerIdea(operator, { idea, to: 'reviewing', text: 'x' }))).toBe('operations.idea-went-on')
  })

  it('hides with a reason that everybody sees; the words stay with author and operator; it can be shown again', async () => {
    const author = somebody()
    const idea = await anIdea(author)
    must(await hideIdea(operator, { idea, hide: true, reason: '광고입니다' }))
    expect((await seenBy(anybody, idea)).idea).toMatchObject({ title: '', text: '', hidden: { reason: '광고입니다' } })
    expect((await seenBy(author, idea)).idea.text).toBe(words.text)
    expect(code(await voteIdea(somebody(), { idea, on: true }))).toBe('operations.idea-settled')
    must(await hideIdea(operator, { idea, hide: false, reason: '잘못 보았습니다' }))
    expect((await seenBy(anybody, idea)).idea.text).toBe(words.text)
  })

  it('sees what was reported and why, once a person and never by whom, until it was looked at', async () => {
    const idea = await anIdea()
    const reporter = somebody()
    for (const reason of ['insult', 'other'] as const) must(await reportIdea(reporter, { idea, reason }))
    const mine = async () => must(await readReports(operator, {})).filter((one) => one.idea === idea)
    expect(await mine()).toEqual([{ idea, reply: undefined, reasons: ['insult'] }])
    must(await keepIdea(operator, { idea }))
    expect(await mine()).toEqual([])
  })

  it('merges what says the same: votes move, and nobody counts twice', async () => {
    const [one, other] = [await anIdea(), await anIdea()]
    const [both, first] = [somebody(), somebody()]
    for (const [by, idea] of [
      [both, one],
      [both, other],
      [first, one],
    ] as const)
      must(await voteIdea(by, { idea, on: true }))
    expect(must(await mergeIdeas(operator, { idea: one, into: other })).votes).toBe(2)
    expect((await seenBy(anybody, one)).into?.id).toBe(other)
    expect(code(await mergeIdeas(operator, { idea: other, into: one }))).toBe('platform.does-not-fit')
  })
})

describe('replies', () => {
  it('keep one name a person under an idea, and only their writer takes them back', async () => {
    const author = somebody()
    const idea = await anIdea(author)
    const other = somebody()
    for (const [by, text] of [
      [other, '저도 그렇습니다'],
      [other, '버스 시간도요'],
      [author, '고맙습니다'],
    ] as const)
      must(await replyToIdea(by, { idea, text }))
    const { idea: seen, replies } = await seenBy(anybody, idea)
    const [first, second, third] = replies
    expect(first?.alias).toBe(second?.alias)
    expect(third?.alias).toBe(seen.alias)
    expect(first?.alias).not.toBe(seen.alias)
    const reply = first?.id ?? ''
    expect(code(await withdrawReply(author, { idea, reply }))).toBe('operations.no-such-idea')
    must(await withdrawReply(other, { idea, reply }))
    expect((await seenBy(anybody, idea)).replies[0]).toMatchObject({ text: '', withdrawn: true })
  })
})
