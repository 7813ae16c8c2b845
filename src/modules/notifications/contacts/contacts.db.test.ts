import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { toId } from '../../../kernel/id.ts'
import { must } from '../../../kernel/refusal.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { type Stage, openStage } from '../testing/open-stage.ts'
import { aPerson, deliverOnce } from '../testing/stage.ts'
import { askCode } from './ask-code.ts'
import { confirmCode, waitingCode } from './confirm-code.ts'
import { removeContact } from './remove-contact.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
beforeEach(() => stage.asUsual())
afterAll(async () => await stage.close())

test('a code works once, for ten minutes and five tries, and its address lies sealed', async () => {
  const person = await aPerson(stage.node, 'code', 'old@demo.example')
  must(await askCode(stage.as(person), { kind: 'mail', address: 'New@Demo.Example' }))
  await deliverOnce(stage.node)
  const code = await stage.lastCode(person)
  expect(await stage.letters('new@demo.example')).toEqual([`온일 확인 번호 ${code}`])
  expect(must(await waitingCode(stage.as(person), { kind: 'mail' }))).toMatchObject({ shown: 'ne***@demo.example' })
  const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0')
  expect(must(await confirmCode(stage.as(person), { kind: 'mail', code: wrong }))).toEqual({
    confirmed: false,
    triesLeft: 4,
  })
  expect(
    must(await confirmCode(stage.as(person), { kind: 'mail', code: `${code.slice(0, 3)} ${code.slice(3)}` })),
  ).toMatchObject({ confirmed: true })
  expect(await confirmCode(stage.as(person), { kind: 'mail', code })).toMatchObject({
    ok: false,
    refusal: { refused: 'notifications.no-open-code' },
  })
  await deliverOnce(stage.node)
  const changed = '알림을 받을 메일: ne***@demo.example'
  for (const to of ['old@demo.example', 'new@demo.example']) expect(await stage.letters(to)).toContain(changed)
  const dump = JSON.stringify(await stage.rows('select * from notifications.verification'))
  expect(dump).not.toMatch(/demo\.example/)
  expect(JSON.stringify(await stage.rows('select address, address_index from notifications.contact'))).not.toMatch(
    /demo\.example/,
  )

  must(await askCode(stage.as(person), { kind: 'mobile', address: '01077778888' }))
  const last = await stage.lastCode(person)
  for (let i = 0; i < 5; i++)
    await confirmCode(stage.as(person), { kind: 'mobile', code: '000000' === last ? '000001' : '000000' })
  expect(await confirmCode(stage.as(person), { kind: 'mobile', code: last })).toMatchObject({ ok: false })
  must(await askCode(stage.as(person), { kind: 'mobile', address: '01077778888' }))
  stage.later(11)
  expect(await confirmCode(stage.as(person), { kind: 'mobile', code: await stage.lastCode(person) })).toMatchObject({
    ok: false,
  })
})

test('whoever has only an open session can neither change nor remove where security is told', async () => {
  const person = await aPerson(stage.node, 'stolen', 'stolen@demo.example')
  const stolen = callBy(stage.node, { ...personActor(toId(person)), proved: {} })
  const asked = { ok: false, refusal: { refused: 'platform.step-up-needed' } }
  expect(await askCode(stolen, { kind: 'mail', address: 'thief@demo.example' })).toMatchObject(asked)
  expect(await removeContact(stolen, { kind: 'mail' })).toMatchObject(asked)
})

test('codes are few: five an hour for a person, three to one address whoever asks', async () => {
  const people = await Promise.all([1, 2, 3, 4].map(async (n) => await aPerson(stage.node, `flood-${n}`)))
  const [first = '', , , fourth = ''] = people
  for (const person of people.slice(0, 3))
    must(await askCode(stage.as(person), { kind: 'mobile', address: '01099990001' }))
  const refused = { ok: false, refusal: { refused: 'notifications.too-many-codes', status: 429 } }
  expect(await askCode(stage.as(fourth), { kind: 'mobile', address: '010-9999-0001' })).toMatchObject(refused)
  for (const n of [2, 3, 4, 5]) must(await askCode(stage.as(first), { kind: 'mobile', address: `0109999000${n}` }))
  expect(await askCode(stage.as(first), { kind: 'mobile', address: '01099990006' })).toMatchObject(refused)
  expect(await askCode(stage.as(fourth), { kind: 'mobile', address: '123' })).toMatchObject({
    ok: false,
    refusal: { status: 422, fields: { address: 'mobile' } },
  })
})

test('a removed address gets nothing more, also not the one of the sign-in, and hears of it a last time', async () => {
  const person = await aPerson(stage.node, 'removed', 'removed@demo.example')
  must(await removeContact(stage.as(person), { kind: 'mail' }))
  await stage.tell(person, 'result')
  await deliverOnce(stage.node)
  expect(await stage.letters('removed@demo.example')).toEqual(['알림을 받을 메일 연락처를 지웠습니다'])
})
