import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeCast, openFor } from './testing/cast.ts'
import { type TestProgram, startProgram } from './testing/start-program.ts'

let program: TestProgram
beforeAll(async () => {
  program = await startProgram()
})
afterAll(async () => await program.close())

it('a form that was sent after another window took another role: one press takes the right one, and what was typed is there', async () => {
  const { node } = program.runtime
  const { person, name, email } = (await makeCast(node)).companyA
  const cookies = new Map([['onil', (await openFor(node, { person, name, email })).token]])
  const ask = async (method: 'GET' | 'POST', url: string, form?: Record<string, string>) => {
    const reply = await program.app.inject({
      method,
      url,
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
      cookies: Object.fromEntries(cookies),
      ...(form && { payload: new URLSearchParams(form).toString() }),
    })
    for (const one of reply.cookies) cookies.set(one.name, one.value)
    return reply
  }
  const page = '/company/vacancies/new'
  const refused = await ask('POST', page, { title: '밤에 여는 빵집의 제빵사', _page: page })
  expect(refused.statusCode).toBe(403)
  expect(refused.body).toContain('쓴 내용은 하루 동안 그대로 있습니다')
  const role = /action="\/settings\/role"[^]*?name="role" value="([^"]+)"[^]*?name="return" value="([^"]+)"/.exec(
    refused.body.slice(refused.body.indexOf('쓴 내용은')),
  )
  const taken = await ask('POST', '/settings/role', { role: role?.[1] ?? '', return: role?.[2] ?? '' })
  expect(taken.headers.location).toBe(page)
  expect((await ask('GET', page)).body).toContain('value="밤에 여는 빵집의 제빵사"')
})
