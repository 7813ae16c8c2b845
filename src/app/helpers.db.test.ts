import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, dayOf } from '../kernel/day.ts'
import { must } from '../kernel/refusal.ts'
import { acceptHelp, endHelp, inviteHelper } from '../modules/identity/index.ts'
import type { Actor, HelpScope } from '../platform/operation/actor.ts'
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

const actorOf = (member: Member): Extract<Actor, { kind: 'person' }> => {
  const { actor } = callOf(program.runtime.node, member)
  if (actor.kind !== 'person') throw new Error('nobody')
  return actor
}

/** Person B helps person A; gives the delegation and B's session in A's place. */
async function help(scopes: readonly HelpScope[]): Promise<{ delegation: string; token: string }> {
  const { node } = program.runtime
  const endsOn = addDays(dayOf(node.clock.now()), 1)
  const made = must(await inviteHelper(callOf(node, cast.personA), { kind: 'family', scopes, endsOn }))
  must(await acceptHelp(callOf(node, cast.personB), actorOf(cast.personB), made.code))
  const { token } = await openFor(node, { ...cast.personB, helping: made.delegation })
  return { delegation: made.delegation, token }
}

const line = { section: 'skill', title: '지게차', organisation: '', detail: '' }
const add = async (token: string, shownFor?: string): Promise<number> => {
  const body = { ...line, ...(shownFor !== undefined && { _for: shownFor }) }
  return (await ask(program.app, { method: 'POST', url: '/my/resume/new', token, body })).status
}
const lines = async (member: Member): Promise<number> => {
  const token = await tokenOf(program.runtime.node, member)
  const { body } = await ask(program.app, { method: 'GET', url: '/api/v1/resume', token })
  return JSON.parse(body).entries.length
}

it('writes into the helped person’s résumé and nobody else’s, only from a page that was shown for them', async () => {
  const { delegation, token } = await help(['resume-edit'])
  expect(await add(token, delegation)).toBe(303)
  expect(await add(token)).toBe(409) // a page of the helper's own, left open
  const own = await tokenOf(program.runtime.node, cast.personB)
  expect(await add(own, delegation)).toBe(409) // a page of the other person's, left open
  expect([await lines(cast.personA), await lines(cast.personB)]).toEqual([1, 0])
})

it('ends at once, also by the helper, with the day, and never becomes an act in the helper’s own name', async () => {
  const { node } = program.runtime
  const { delegation, token } = await help(['resume-edit'])
  must(await endHelp(callOf(node, cast.personA), { delegation }))
  expect(await add(token, delegation)).toBe(403)
  expect(await lines(cast.personB)).toBe(0)
  const second = await help(['resume-edit'])
  must(await endHelp(callOf(node, cast.personB), { delegation: second.delegation }))
  expect(await add(second.token, second.delegation)).toBe(403)
  const third = await help(['resume-view'])
  expect(await add(third.token, third.delegation)).toBe(403)
  node.clock.move(2 * 86_400_000)
  const late = await openFor(node, { ...cast.personB, helping: third.delegation })
  expect((await ask(program.app, { method: 'GET', url: '/my/resume', token: late.token })).status).toBe(403)
  node.clock.move(0)
})

it('is written into the ledger of the helped person with the helper’s name', async () => {
  const { token } = await help(['resume-view'])
  await ask(program.app, { method: 'GET', url: '/my/resume', token })
  const mine = await tokenOf(program.runtime.node, cast.personA)
  const { body } = await ask(program.app, { method: 'GET', url: '/my/data', token: mine })
  expect(body).toContain('이력서를 봄')
  expect(body).toContain(cast.personB.name)
})

it('an invitation is taken once, not by oneself, and by the kind of person it is for', async () => {
  const { node } = program.runtime
  const asPerson = { person: cast.companyB.person, name: cast.companyB.name, email: '' } // in their own name
  const endsOn = addDays(dayOf(node.clock.now()), 1)
  const invite = async (kind: 'family' | 'officer') =>
    must(await inviteHelper(callOf(node, asPerson), { kind, scopes: ['messages'], endsOn }))
  const by = async (member: Member, code: string) => {
    const outcome = await acceptHelp(callOf(node, member), actorOf(member), code)
    return outcome.ok ? 'ok' : outcome.refusal.refused
  }
  const family = await invite('family')
  expect(await by(asPerson, family.code)).toBe('identity.help-yourself')
  expect(await by(cast.operator, family.code)).toBe('identity.help-is-for-family')
  const both = await Promise.all([by(cast.personA, family.code), by(cast.personB, family.code)])
  expect(both.toSorted()).toEqual(['identity.no-such-invitation', 'ok'])
  const officer = await invite('officer')
  expect(await by(cast.personA, officer.code)).toBe('identity.help-is-for-officers')
  node.clock.move(11 * 60_000)
  expect(await by(cast.operator, officer.code)).toBe('identity.no-such-invitation')
  node.clock.move(0)
})

it('what a helper may do is declared with each operation; a sensitive act is never among it', async () => {
  const { delegation, token } = await help(['resume-view', 'resume-edit', 'apply', 'applications-view', 'messages'])
  const send = async (url: string, body: Record<string, string> = {}) =>
    (await ask(program.app, { method: 'POST', url, token, body: { ...body, _for: delegation } })).status
  expect(await send('/my/devices/connect', { name: '프로그램' })).toBe(403)
  expect(await send('/settings/role', { role: 'person' })).toBe(403)
  expect(await send('/my/helpers/invite', { kind: 'family', scopes: 'messages', endsOn: '2026-12-01' })).toBe(403)
  expect(await send('/my/sign-in/codes')).toBe(403)
  expect((await ask(program.app, { method: 'GET', url: '/my/data/export', token })).status).toBe(403)
})
