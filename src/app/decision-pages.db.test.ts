import { afterAll, beforeAll, expect, it } from 'vitest'
import { readDecision } from '../modules/law/index.ts'
import { decision as decided } from './access-matrix/decision-things.ts'
import { ask } from './testing/ask.ts'
import { type Cast, type Member, makeCast, tokenOf } from './testing/cast.ts'
import { type TestProgram, startProgram } from './testing/start-program.ts'

let program: TestProgram
let cast: Cast
let decision: string

beforeAll(async () => {
  program = await startProgram()
  const { node } = program.runtime
  cast = await makeCast(node)
  decision = await decided({ app: program.app, node, cast })
})
afterAll(async () => await program.close())

async function read(member: Member, url: string): Promise<string> {
  const token = await tokenOf(program.runtime.node, member)
  return (await ask(program.app, { method: 'GET', url, token })).body
}

it('a person reads why, line by line, and takes the file along', async () => {
  expect(await read(cast.personA, '/my/decisions')).toContain(`/my/decisions/${decision}`)
  const page = await read(cast.personA, `/my/decisions/${decision}`)
  for (const text of [
    '결정서',
    '규칙대로 자동으로 정했습니다',
    '고용보험법 제40조',
    '200일',
    '고용보험 자료',
    '온일이 받아 적고 서명',
  ])
    expect(page).toContain(text)
  const file = readDecision(await read(cast.personA, `/my/decisions/${decision}/download`))
  expect(file).toMatchObject({ id: decision, result: { insuredPeriodMet: true } })
})

it('an officer sees every step, and the person that they looked', async () => {
  const page = await read(cast.operator, `/operator/decisions/${decision}`)
  for (const text of ['모든 단계', '근로자의 피보험 단위기간', '#12, #13', '2016-01-01']) expect(page).toContain(text)
  expect(await read(cast.personA, '/my/data')).toContain('결정과 그 근거')
})
