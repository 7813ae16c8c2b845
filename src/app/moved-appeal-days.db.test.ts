import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, startOf, toDay } from '../kernel/day.ts'
import { must } from '../kernel/refusal.ts'
import { recordFact, signDecision } from '../modules/decisions/index.ts'
import { closeIncident, extendDeadlines, openIncident } from '../modules/operations/index.ts'
import { systemCall } from '../platform/node.ts'
import { drain } from '../platform/outbox/relay.ts'
import { ask } from './testing/ask.ts'
import { type Cast, callOf, makeCast, tokenOf } from './testing/cast.ts'
import { type TestProgram, startProgram } from './testing/start-program.ts'

let program: TestProgram
let cast: Cast

beforeAll(async () => {
  program = await startProgram()
  cast = await makeCast(program.runtime.node)
})
afterAll(async () => await program.close())

it('an outage on the last day to contest a decision moves it, by a named signature; the page says from when and why', async () => {
  const { node } = program.runtime
  const { person } = cast.personA
  for (const [name, value] of Object.entries({ separationDate: '2026-06-30', insuredDays: 179 }))
    must(await recordFact(systemCall(node, 'test'), { person, domain: 'benefit', name, value, source: '회사' }))
  const day = toDay('2026-07-10')
  const days = { lawDay: day, factDay: day, effectDay: day }
  const signed = { role: '수급자격 담당', reason: '기록대로', domain: 'benefit', wanted: ['insuredPeriodMet'], ...days }
  const { decision } = must(await signDecision(callOf(node, cast.operator), { person, ...signed }))
  const last = addDays(node.clock.today(), 90)
  node.clock.move(startOf(last).getTime() + 12 * 3_600_000 - Date.now())
  const call = callOf(node, cast.operator)
  const words = { ko: '데이터베이스가 15분 멈췄습니다', en: 'The database stood still for 15 minutes' }
  const told = { components: ['database'], title: words, text: words, began: { day: last, time: '09:15' } }
  const { incident } = must(await openIncident(call, told))
  must(await closeIncident(call, { incident, ended: { day: last, time: '09:30' }, done: words }))
  const kind = 'decisions.appeal-until'
  must(await extendDeadlines(call, { incident, kind, basis: '운영 규정 제3조', signed: true }))
  await drain(node)
  const token = await tokenOf(node, cast.personA)
  const page = (await ask(program.app, { method: 'GET', url: `/my/decisions/${decision}/appeal`, token })).body
  expect(page).toContain('이의를 낼 수 있는 날이')
  expect(page).toContain(`/status/incidents/${incident}`)
  node.clock.move(startOf(addDays(last, 1)).getTime() + 12 * 3_600_000 - Date.now())
  const body = { says: '다른 회사에서 일한 날이 빠졌습니다.', _key: 'moved-appeal-day' }
  const sent = await ask(program.app, {
    method: 'POST',
    url: `/my/decisions/${decision}/appeal`,
    token: await tokenOf(node, cast.personA),
    body,
  })
  expect(sent.status).toBe(303)
})
