import { afterAll, beforeAll, expect, it } from 'vitest'
import { must } from '../kernel/refusal.ts'
import { inviteMember } from '../modules/identity/index.ts'
import { myMessages } from '../modules/notifications/index.ts'
import { drain } from '../platform/outbox/relay.ts'
import { ask } from './testing/ask.ts'
import { type Cast, type Member, callOf, makeCast, openFor, tokenOf } from './testing/cast.ts'
import { type TestProgram, startProgram } from './testing/start-program.ts'

let program: TestProgram
let cast: Cast
beforeAll(async () => {
  program = await startProgram()
  cast = await makeCast(program.runtime.node)
})
afterAll(async () => await program.close())

async function invite(by: Member, address: string): Promise<string> {
  const { node } = program.runtime
  const { invitation } = must(await inviteMember(callOf(node, by), { address, role: 'viewer' }))
  await drain(node)
  return `/my/invitations/${invitation}`
}
const linksOf = async (member: Member): Promise<string[]> =>
  must(await myMessages(callOf(program.runtime.node, member), { limit: 100 }))
    .map((m) => m.link)
    .filter((link) => link.startsWith('/my/invitations'))
const statusFor = async (member: Member, method: 'GET' | 'POST', url: string): Promise<number> =>
  (await ask(program.app, { method, url, token: await tokenOf(program.runtime.node, member), body: {} })).status

it('whoever confirmed the address finds the invitation in their inbox and joins there; nobody else does', async () => {
  const { personA, personB, issuerA } = cast
  const url = await invite(issuerA, personA.email)
  expect([await linksOf(personA), await linksOf(personB)]).toEqual([[url], []])
  expect([await statusFor(personB, 'GET', url), await statusFor(personB, 'POST', url)]).toEqual([404, 404])
  const { token } = await openFor(program.runtime.node, personA)
  const page = await ask(program.app, { method: 'GET', url, token })
  expect(page.body).toContain('기관-issuerA에서 초대했습니다')
  expect(page.body).toContain('발급한 배지와 요청을 보기만 합니다')
  const joined = await ask(program.app, { method: 'POST', url, token, body: {} })
  expect([joined.status, joined.location]).toEqual([303, '/issuer'])
  expect(await statusFor(personA, 'POST', url)).toBe(404)
})

it('an address that a person gave up opens nothing any more, also when they were told before', async () => {
  const { node } = program.runtime
  const { personA, personB, companyA } = cast
  const url = await invite(companyA, personB.email)
  expect(await linksOf(personB)).toEqual([url])
  const form = { method: 'POST', url: '/my/notifications/contacts/remove', body: { kind: 'mail' } } as const
  expect((await ask(program.app, { ...form, token: await tokenOf(node, personB) })).status).toBe(303)
  expect([await statusFor(personB, 'GET', url), await statusFor(personA, 'GET', url)]).toEqual([404, 404])
})
