import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { toId } from '../../../kernel/id.ts'
import { must } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Call, systemCall } from '../../../platform/node.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { acceptMandate, addMember, addOrganisation, endMandate, giveMandate } from '../../identity/index.ts'
import { leavesTheirOrganisation } from '../../identity/testing/leave.ts'
import { mySent } from '../delivery/delivery-log.ts'
import { myMessages } from '../inbox.ts'
import { notify } from '../notify.ts'
import { savePreferences } from '../preferences/my-preferences.ts'
import { subscribe } from '../push/devices.ts'
import { type Stage, openStage } from '../testing/open-stage.ts'
import { aPerson, deliverOnce } from '../testing/stage.ts'
import { linkHolder, stopMail } from '../unsubscribe/stop-mail.ts'
import { unsubscribeToken } from '../unsubscribe/token.ts'
import { hearFor } from './hear-for.ts'
import { myHearing, saveHearing } from './my-hearing.ts'

/** By which a client finds the firm that is to act for it. */
const businessNumber = '2208162517'
let stage: Stage
let company: string
beforeAll(async () => {
  stage = await openStage()
})
beforeEach(() => stage.asUsual())
afterAll(async () => await stage.close())

/** A company: its first member administers it. */
async function aCompany(...names: string[]): Promise<string[]> {
  const people = await Promise.all(names.map((name) => aPerson(stage.node, name, `${name}@demo.example`)))
  const now = stage.node.clock.now()
  await inTransaction(stage.node, systemCall(stage.node, 'test').actor, 'test', async (tx) => {
    const [first = '', ...rest] = people
    company = await addOrganisation(
      tx,
      now,
      { kind: 'employer', name: '다온정밀', ...(names[0] === 'agent-boss' && { businessNumber }) },
      first,
    )
    for (const person of rest) await addMember(tx, now, company, person, false)
  })
  return people
}

const acting = (person: string, administrator = false): Call =>
  callBy(stage.node, personActor(toId(person), { id: toId(company), administrator }))

async function tell(topic: string, title: string): Promise<void> {
  const words = { title: { ko: title, en: 'Title' }, body: { ko: '비밀 이야기', en: 'secret' } }
  const notice = { to: { organisation: company }, topic, link: '/company', ...words }
  await inTransaction(stage.node, systemCall(stage.node, 'test').actor, 'test', (tx) =>
    notify(tx, stage.node.clock.now(), notice),
  )
}

test('a message to a company reaches each member who hears of it once by mail and browser, and the inbox of all', async () => {
  const [boss = '', clerk = '', quiet = ''] = await aCompany('boss', 'clerk', 'quiet')
  must(await saveHearing(acting(quiet), { themes: [], channels: [] }))
  must(await subscribe(stage.as(clerk), { address: stage.ways.push.simulated?.('phone-clerk'), name: '' }))
  await tell('applications.arrived', '새 지원이 왔습니다')
  await tell('identity.member-joined', '구성원이 늘었습니다')
  await Promise.all([deliverOnce(stage.node), deliverOnce(stage.node), deliverOnce(stage.node)])
  await deliverOnce(stage.node)
  expect(await stage.letters('boss@demo.example')).toEqual([
    '[다온정밀] 구성원이 늘었습니다',
    '[다온정밀] 새 지원이 왔습니다',
  ])
  expect(await stage.letters('clerk@demo.example')).toEqual(['[다온정밀] 새 지원이 왔습니다'])
  expect(await stage.letters('quiet@demo.example')).toEqual([])
  expect(await stage.onPhone()).toEqual(['push  온일 · 맡은 회사나 기관에 소식이 있습니다'])
  await stage.owner.query('delete from notifications.phone')
  expect(must(await myMessages(acting(quiet), { limit: 30 }))).toHaveLength(2)
  // Each sees in their own log what came to them, without the company's words.
  const [one, ...rest] = must(await mySent(stage.as(clerk), {})).filter(({ kind }) => kind === 'work')
  expect(rest).toEqual([])
  expect(one).toMatchObject({ what: 'notice', went: [{ state: 'sent' }, { state: 'sent' }] })
  expect(JSON.stringify(one)).not.toContain('지원이')
  const { listeners } = must(await myHearing(acting(boss), {}))
  expect(listeners.map(({ name, hears }) => [name, hears.length])).toEqual([
    ['boss', 6],
    ['clerk', 4],
    ['quiet', 0],
  ])
})

test('quiet hours, gathering and the link of a letter hold for what comes as a member, too', async () => {
  const [boss = ''] = await aCompany('boss2')
  must(await savePreferences(stage.as(boss), { digest: { every: 'day', hour: 18, weekday: 1 } }))
  must(await subscribe(stage.as(boss), { address: stage.ways.push.simulated?.('phone-boss2'), name: '' }))
  stage.at('2026-12-01T22:00')
  await tell('applications.arrived', '밤에 온 지원')
  await deliverOnce(stage.node)
  expect(await stage.letters('boss2@demo.example')).toEqual([])
  expect(await stage.onPhone()).toEqual([])
  stage.at('2026-12-02T18:00')
  await deliverOnce(stage.node)
  expect(await stage.letters('boss2@demo.example')).toEqual(['새 소식 1개를 모았습니다'])
  expect(await stage.onPhone()).toHaveLength(1)
  const holder = linkHolder(callBy(stage.node, { kind: 'anonymous' }))
  const token = unsubscribeToken(stage.node, { person: boss, kind: 'work' })
  must(await stopMail(holder, { token, mail: false }))
  await tell('applications.arrived', '또 온 지원')
  await deliverOnce(stage.node)
  stage.at('2026-12-03T18:00')
  await deliverOnce(stage.node)
  expect(await stage.letters('boss2@demo.example')).toHaveLength(1)
})

test('whoever left before a message went out is not told', async () => {
  const [, gone = ''] = await aCompany('boss3', 'gone')
  must(await savePreferences(stage.as(gone), { digest: { every: 'day', hour: 18, weekday: 1 } }))
  await tell('applications.arrived', '떠난 뒤에는 모를 지원')
  await deliverOnce(stage.node)
  await leavesTheirOrganisation(acting(gone))
  stage.at('2026-12-01T18:00')
  await deliverOnce(stage.node)
  expect(await stage.letters('gone@demo.example')).toEqual([])
})

test('only a member decides about themselves', async () => {
  const [boss = '', clerk = ''] = await aCompany('boss4', 'clerk4')
  must(await saveHearing(acting(clerk), { themes: ['answers', 'company'], channels: ['mail'] }))
  const seen = must(await myHearing(acting(boss), {})).listeners
  expect(seen.map(({ hears }) => hears)).toEqual([expect.arrayContaining(['applicants']), ['answers', 'company']])
  expect(await saveHearing(stage.as(clerk), { themes: [], channels: [] })).toMatchObject({ ok: false })
  expect(await saveHearing(acting(clerk), { themes: ['gossip'], channels: [] })).toMatchObject({ ok: false })
})

test('an administrator decides for others, who see by whom and are told; what is fixed they cannot change', async () => {
  const [boss = '', clerk = ''] = await aCompany('boss5', 'clerk5')
  const decide = async (by: Call, person: string, fixed: boolean) =>
    await hearFor(by, { person, themes: ['answers'], fixed })
  must(await decide(acting(boss, true), clerk, false))
  const listener = async () => must(await myHearing(acting(clerk), {})).listeners.find(({ person }) => person === clerk)
  expect(await listener()).toMatchObject({ hears: ['answers'], setBy: expect.any(String), fixed: false })
  expect(must(await myMessages(stage.as(clerk), { limit: 30 }))[0]).toMatchObject({ topic: 'notifications.heard-for' })
  must(await saveHearing(acting(clerk), { themes: [], channels: ['mail'] }))
  expect(await listener()).toMatchObject({ hears: [], fixed: false })
  expect(await listener()).not.toHaveProperty('setBy')

  must(await decide(acting(boss, true), clerk, true))
  expect(await saveHearing(acting(clerk), { themes: [], channels: [] })).toMatchObject({
    refusal: { refused: 'notifications.fixed' },
  })
  must(await saveHearing(acting(clerk), { channels: [] })) // by what one is told stays one's own
  expect(await listener()).toMatchObject({ hears: ['answers'], fixed: true })

  expect(await decide(acting(clerk), boss, false)).toMatchObject({ ok: false, refusal: { status: 403 } })
  expect(await decide(acting(boss, true), boss, false)).toMatchObject({
    refusal: { refused: 'notifications.decide-for-yourself' },
  })
  const stranger = await aPerson(stage.node, 'stranger5')
  expect(await decide(acting(boss, true), stranger, false)).toMatchObject({ refusal: { status: 404 } })
})

test('an agent’s people hear of a client what they are mandated, as they hear of their own firm, until it ends', async () => {
  const [agentBoss = '', quiet = ''] = await aCompany('agent-boss', 'agent-quiet')
  must(await saveHearing(acting(quiet), { themes: ['applicants'], channels: ['mail'] }))
  const agent = acting(agentBoss, true)
  const [boss = ''] = await aCompany('client-boss')
  const client = acting(boss, true)
  const wish = { businessNumber, scopes: ['vacancies', 'applicants'], endsOn: '2027-01-31' }
  const { mandate } = must(await giveMandate(client, wish))
  must(await acceptMandate(agent, { mandate }))
  await tell('applications.arrived', '대행에게도 갈 지원')
  await tell('jobs.last-day-moved', '마감이 옮겨졌습니다')
  await tell('identity.member-joined', '대행은 모를 일')
  await deliverOnce(stage.node)
  const toAgent = await stage.letters('agent-boss@demo.example')
  expect(toAgent).toEqual(expect.arrayContaining(['[다온정밀] 대행에게도 갈 지원', '[다온정밀] 마감이 옮겨졌습니다']))
  expect(toAgent).not.toContain('[다온정밀] 대행은 모를 일')
  expect(await stage.letters('agent-quiet@demo.example')).toEqual(['[다온정밀] 대행에게도 갈 지원'])
  expect(must(await myHearing(client, {})).agents).toHaveLength(1)

  must(await savePreferences(stage.as(agentBoss), { digest: { every: 'day', hour: 18, weekday: 1 } }))
  await tell('applications.arrived', '끝난 뒤에는 모를 지원')
  await deliverOnce(stage.node)
  must(await endMandate(client, { mandate }))
  await tell('applications.arrived', '끝난 뒤의 지원')
  stage.at('2026-12-01T18:00')
  await deliverOnce(stage.node)
  expect(JSON.stringify(await stage.letters('agent-boss@demo.example'))).not.toContain('끝난 뒤')
})
