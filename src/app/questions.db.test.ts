import { afterAll, beforeAll, expect, it } from 'vitest'
import { toId } from '../kernel/id.ts'
import { must } from '../kernel/refusal.ts'
import { answerQuestion, askWhy, askedQuestions, escalateLate, myQuestions } from '../modules/rights/index.ts'
import { recordReading } from '../platform/access/record-access.ts'
import { systemCall } from '../platform/node.ts'
import { ask } from './testing/ask.ts'
import { type Cast, asSystem, callOf, makeCast, tokenOf } from './testing/cast.ts'
import { type TestProgram, startProgram } from './testing/start-program.ts'

let program: TestProgram
let cast: Cast
let entry: string

beforeAll(async () => {
  program = await startProgram()
  const { node } = program.runtime
  cast = await makeCast(node)
  const read = { person: toId<'Person'>(cast.personA.person), what: 'application 보전원', purpose: 'application' }
  await recordReading(callOf(node, cast.companyA), [read], new Date('2026-11-20T23:30:00+09:00'))
  const row = await asSystem(node, (tx) =>
    tx.selectFrom('platform.access_entry').select('id').where('person_id', '=', read.person).executeTakeFirstOrThrow(),
  )
  entry = row.id
})
afterAll(() => program.close())

const body = async (url: string, role: keyof Cast): Promise<string> =>
  (await ask(program.app, { method: 'GET', url, token: await tokenOf(program.runtime.node, cast[role]) })).body

it('the ledger hints at a reading by night by a company that never got anything, and lets the person ask', async () => {
  const page = await body('/my/data', 'personA')
  expect(page).toContain('밤 10시~아침 6시에 봄')
  expect(page).toContain('내가 지원한 적이 없는 회사')
  expect(page).toContain(`/my/data/why/${entry}`)
})

it('whoever read is asked without learning by whom, answers once by name, and nobody else sees it', async () => {
  const { node } = program.runtime
  const me = callOf(node, cast.personA)
  expect(await askWhy(callOf(node, cast.personB), { entry, words: '' })).toMatchObject({ refusal: { status: 404 } })
  const asked = await askWhy(me, { entry, words: '밤에 왜 보셨나요?' })
  const { question } = must(asked)
  expect(asked.ok && asked.receipt).toMatch(/^ey/)
  expect(await askWhy(me, { entry, words: '' })).toMatchObject({ refusal: { refused: 'rights.asked-why-before' } })

  const theirs = await body('/questions', 'companyA')
  expect(theirs).toContain('밤에 왜 보셨나요?')
  expect(theirs).not.toContain(cast.personA.name)
  expect(theirs).not.toContain(cast.personA.person)
  expect(must(await askedQuestions(callOf(node, cast.companyB), {}))).toEqual([])
  const text = '야간 조 면접을 앞두고 지원서를 다시 읽었습니다.'
  expect(await answerQuestion(callOf(node, cast.companyB), { question, text })).toMatchObject({
    refusal: { status: 404 },
  })
  expect(await answerQuestion(callOf(node, cast.companyA), { question, text: '그냥' })).toMatchObject({
    refusal: { status: 422 },
  })
  const viewer = callOf(node, cast.companyA)
  if (viewer.actor.kind === 'person' && viewer.actor.acting.role !== 'person')
    Object.assign(viewer.actor.acting, { only: ['vacancies-view', 'applicants'] })
  expect(await answerQuestion(viewer, { question, text })).toMatchObject({ refusal: { status: 403 } })
  must(await answerQuestion(callOf(node, cast.companyA), { question, text }))
  expect(await answerQuestion(callOf(node, cast.companyA), { question, text })).toMatchObject({
    refusal: { status: 409 },
  })
  expect(must(await myQuestions(me, {}))[0]?.answer).toMatchObject({ text })
})

it('a question nobody answers in time goes to the operator, who answers it', async () => {
  const { node } = program.runtime
  const read = { person: toId<'Person'>(cast.personB.person), what: 'application 보전원', purpose: 'application' }
  await recordReading(callOf(node, cast.companyA), [read], node.clock.now())
  const row = await asSystem(node, (tx) =>
    tx.selectFrom('platform.access_entry').select('id').where('person_id', '=', read.person).executeTakeFirstOrThrow(),
  )
  const { question } = must(await askWhy(callOf(node, cast.personB), { entry: row.id, words: '' }))
  const job = systemCall(node, 'rights.escalate')
  expect(await escalateLate(job)).toBe(0)
  expect(must(await askedQuestions(callOf(node, cast.operator), {}))).toEqual([])
  node.clock.move(node.clock.offset() + 11 * 86_400_000)
  expect(await escalateLate(job)).toBe(1)
  expect(await escalateLate(job)).toBe(0)
  expect(must(await askedQuestions(callOf(node, cast.operator), {})).map((q) => [q.id, q.escalated])).toEqual([
    [question, true],
  ])
  must(
    await answerQuestion(callOf(node, cast.operator), {
      question,
      text: '회사에 확인해 알려 드립니다. 담당자가 지원서를 검토했습니다.',
    }),
  )
})
