import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestProgram, startProgram } from './testing/start-program.ts'

let program: TestProgram
beforeAll(async () => {
  program = await startProgram()
})
afterAll(async () => await program.close())

// Through the network: what a parser refuses never reaches a route.
const open = async (url: string): Promise<Response> => await fetch(`${program.address}${url}`)

it('a person whose address is too long gets a page that says so, and leads on with the beginning of what was typed', async () => {
  const reply = await open(`/jobs?q=${'a'.repeat(27_000)}&region=11000`)
  const page = await reply.text()
  expect(reply.status).toBe(414)
  expect(reply.headers.get('content-type')).toContain('text/html')
  expect(page).toContain('<h1>주소가 너무 길어서 열지 못했습니다</h1>')
  expect(page).toContain(`href="/jobs?q=${'a'.repeat(200)}&amp;region=11000"`)
  expect(page).not.toContain('a'.repeat(201))
})

it('a program gets a problem document, and an address that no route has is too long, too', async () => {
  const problem = await open(`/api/v1/vacancies?q=${'a'.repeat(27_000)}`)
  expect(problem.status).toBe(414)
  expect(await problem.json()).toMatchObject({ title: 'platform.address-too-long', status: 414 })
  expect((await open(`/${'a'.repeat(27_000)}`)).status).toBe(414)
})

it('an address within the limit is answered as ever', async () => {
  expect((await open(`/jobs?q=${'a'.repeat(15_000)}`)).status).toBe(200)
})
