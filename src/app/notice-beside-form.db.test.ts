import { afterAll, beforeAll, expect, it } from 'vitest'
import { must } from '../kernel/refusal.ts'
import { saveDraft } from '../platform/drafts/draft.ts'
import { ask } from './testing/ask.ts'
import { callOf, makeCast, tokenOf } from './testing/cast.ts'
import { type TestProgram, startProgram } from './testing/start-program.ts'

let program: TestProgram
beforeAll(async () => {
  program = await startProgram()
})
afterAll(async () => await program.close())

it('a notice that cannot be read leaves the form below it as it was typed', async () => {
  const { node } = program.runtime
  const { companyA } = await makeCast(node)
  must(await saveDraft(callOf(node, companyA), { form: 'vacancy-new', fields: { title: '밤에 여는 빵집의 제빵사' } }))
  const token = await tokenOf(node, companyA)
  const url = '/company/vacancies/from-notice'
  const { status, body } = await ask(program.app, { method: 'POST', url, token, body: { notice: '안녕하세요' } })
  expect(status).toBe(422)
  expect(body).toContain('이 글에서 공고에 옮길 것을 찾지 못했습니다')
  expect(body).toContain('>안녕하세요</textarea>')
  expect(body).toContain('value="밤에 여는 빵집의 제빵사"')
})
