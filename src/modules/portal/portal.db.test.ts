import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { must } from '../../kernel/refusal.ts'
import { saveDraft } from '../../platform/drafts/draft.ts'
import type { PageCall, Reply } from '../../platform/http/page-call.ts'
import type { Route } from '../../platform/http/route.ts'
import { newId } from '../../platform/new-id.ts'
import { myReceipts } from '../../platform/receipts/my-receipts.ts'
import { command } from '../../platform/operation/command.ts'
import { personActor } from '../../platform/testing/build-actor.ts'
import { type TestNode, callBy, testNode } from '../../platform/testing/test-node.ts'
import { declineApplicant, inviteApplicant } from '../applications/index.ts'
import { type Person, type Stage, aVacancy, applied, openStage } from '../applications/testing/stage.ts'
import * as builders from '../badges/testing/stage.ts'
import { rebuild } from '../search/index.ts'
import { nextStep } from './day/next-step.ts'
import { readDay } from './day/read-day.ts'
import type { PublicNumbers } from '../../read-models/public-numbers.ts'
import { numbersOf } from './numbers.ts'
import { outsideSystems } from './outside-systems.ts'
import { routes } from './routes.ts'
import { pageCall } from './testing/page-call.ts'

let stage: Stage
let node: TestNode
let daon: Person

beforeAll(async () => {
  stage = await openStage(builders)
  ;({ node, daon } = stage)
  outsideSystems.provide(node, {
    states: async () => [{ name: 'degrees' }],
    behave: async () => false,
  })
})
afterAll(() => stage.close())

const step = async (person: Person): Promise<string> => nextStep((await readDay(callBy(node, person))).state).do
const route = (method: Route['method'], path: string): Route['handle'] => {
  const found = routes.find((r) => r.method === method && r.path === path)
  if (!found) throw new Error(`no route ${path}`)
  return found.handle
}
const shown = (reply: Reply): string => (reply.kind === 'html' ? reply.html : '')
const open = async (path: string, c: PageCall): Promise<string> => shown(await route('GET', path)(c))

describe('my day', () => {
  it('goes from an empty wallet to searching, an unfinished application, waiting, an invitation and all answered', async () => {
    expect(await step(await builders.aPerson(node))).toBe('fill-wallet')
    const person = await stage.anElectrician()
    expect(await step(person)).toBe('search')
    const vacancy = await aVacancy(node, daon)
    must(await saveDraft(callBy(node, person), { form: `apply:${vacancy}`, fields: { why: '기계가 좋습니다' } }))
    expect(await step(person)).toBe('finish')
    const { application } = await applied(node, person, vacancy)
    expect(await step(person)).toBe('wait')
    must(await inviteApplicant(callBy(node, daon), { application, message: '와서 이야기해요', times: '수요일 10시' }))
    expect(await step(person)).toBe('reply')
    must(await declineApplicant(callBy(node, daon), { application, reason: 'somebody-else', words: '' }))
    expect(await step(person)).toBe('search-again')
  })

  it('forgets a draft whose vacancy takes no applications any more, and never shows another’s', async () => {
    const [person, other] = [await stage.anElectrician(), await stage.anElectrician()]
    const vacancy = await aVacancy(node, daon)
    must(await saveDraft(callBy(node, person), { form: `apply:${vacancy}`, fields: {} }))
    must(await saveDraft(callBy(node, person), { form: `apply:${newId()}`, fields: {} }))
    expect((await readDay(callBy(node, person))).state.drafts.map((d) => d.vacancy)).toEqual([vacancy])
    expect((await readDay(callBy(node, other))).state.drafts).toEqual([])
  })

  it('is shown in both languages within 60 KB', async () => {
    await rebuild(node)
    const call = callBy(node, await stage.anElectrician())
    for (const lang of ['ko', 'en'] as const) {
      const page = await open('/my', pageCall(call, { view: { lang, path: '/my' } }))
      expect(page).toContain('</html>')
      expect(Buffer.byteLength(page)).toBeLessThan(60_000)
    }
  })
})

describe('a company’s day', () => {
  it('lists whom to answer with the day, and tells a person without a company what this is', async () => {
    const person = await stage.anElectrician()
    await applied(node, person, await aVacancy(node, stage.naru, '시설관리원'))
    const page = await open('/company', pageCall(callBy(node, stage.naru)))
    expect(page).toContain('답을 기다리는 사람이 1명 있습니다')
    expect(page).toContain('시설관리원')
    expect(await open('/company', pageCall(callBy(node, person)))).toContain('href="/company/register"')
  })
})

describe('the public numbers', () => {
  it('count what is open and what was answered', async () => {
    const numbers = await numbersOf(node)
    expect(numbers.open).toBeGreaterThan(0)
    expect(numbers.answered).toBe(1)
    expect(await numbersOf(node)).toBe(numbers)
  })

  it('are measured anew after half a minute, while the ones before are shown; after five minutes one waits for them', async () => {
    const first = await numbersOf(node)
    const later = (seconds: number): Promise<PublicNumbers> => numbersOf(node, Date.now() + seconds * 1000)
    expect(await later(40)).toBe(first)
    const second = await later(41)
    expect(second).not.toBe(first)
    expect(await later(400)).not.toBe(second)
  })
})

describe('receipts', () => {
  it('are downloaded, checked, and found out when content or letters change', async () => {
    const person = await stage.anElectrician()
    await applied(node, person, await aVacancy(node, daon))
    const kept = must(await myReceipts(callBy(node, person), {})).receipts.find(
      (r) => r.command === 'applications.submit',
    )
    const file = await route(
      'GET',
      '/my/receipts/:id/download',
    )(pageCall(callBy(node, person), { params: { id: kept?.id ?? '' } }))
    const text = file.kind === 'file' ? String(file.body) : ''
    const visitor = callBy(node, { kind: 'anonymous' })
    const post = async (body: Record<string, unknown>, files: PageCall['files'] = []): Promise<string> =>
      shown(await route('POST', '/receipts/verify')(pageCall(visitor, { body, files })))
    expect(
      await post({}, [{ field: 'file', name: 'r.json', type: 'application/json', body: Buffer.from(text) }]),
    ).toContain('내용도 그때 그대로입니다')
    expect(await post({ receipt: text.replace('다온정밀', '다온정말') })).toContain('내용이 그때와 다릅니다')
    const jws = kept?.receipt ?? ''
    expect(await post({ receipt: jws })).toContain('진짜 접수증입니다')
    expect(await post({ receipt: `${jws.slice(0, -10)}AAAA${jws.slice(-6)}` })).toContain('글자가 바뀐 접수증입니다')
    expect(await post({ receipt: '안녕하세요' })).toContain('접수증으로 읽을 수 없습니다')
    expect(await post({})).toContain('오류:')
    expect(await open('/receipts/verify', pageCall(visitor, { query: { r: jws } }))).toContain('진짜 접수증입니다')
    const stranger = testNode(stage.databaseUrl)
    const theirs = await command('test.other', {
      input: z.object({}),
      allow: () => true,
      run: () => Promise.resolve({ value: {}, receipt: { title: 't', content: {} } }),
    })(callBy(stranger, person), {})
    await stranger.close()
    expect(await post({ receipt: theirs.ok ? (theirs.receipt ?? '') : '' })).toContain('이곳에서 준 접수증이 아닙니다')
  })

  it('answer other systems the same', async () => {
    const reply = await route(
      'POST',
      '/api/v1/receipts/verify',
    )(pageCall(callBy(node, { kind: 'anonymous' }), { body: { receipt: 'x' } }))
    expect(reply).toMatchObject({ kind: 'json', json: { verdict: 'not-a-receipt' } })
    const keys = await route(
      'GET',
      '/.well-known/onil-receipt-keys.json',
    )(pageCall(callBy(node, { kind: 'anonymous' })))
    expect(keys).toMatchObject({
      type: 'application/jwk-set+json; charset=utf-8',
      json: { keys: expect.arrayContaining([expect.objectContaining({ crv: 'Ed25519' })]) },
    })
  })
})

describe('small things', () => {
  const visitor = (): ReturnType<typeof callBy> => callBy(node, { kind: 'anonymous' })

  it('keeps text size, theme and language, takes no other value, and stays on this site', async () => {
    const view = pageCall(visitor(), { body: { text: '3', theme: 'dark', _page: '/jobs?q=a' } })
    expect(await route('POST', '/settings/view')(view)).toEqual({ kind: 'redirect', to: '/jobs?q=a' })
    expect([...view.set]).toEqual([
      ['text', '3'],
      ['theme', 'dark'],
    ])
    const odd = pageCall(visitor(), { body: { text: '9', theme: '<x>', _page: '//evil.example' } })
    expect(await route('POST', '/settings/view')(odd)).toEqual({ kind: 'redirect', to: '/' })
    expect(odd.set.size).toBe(0)
    const lang = pageCall(visitor(), { query: { lang: 'en', return: '/help' } })
    expect(await route('GET', '/settings/language')(lang)).toEqual({ kind: 'redirect', to: '/help' })
    expect([...lang.set]).toEqual([['lang', 'en']])
  })

  it('shows the operator counts, and nobody else', async () => {
    const operator = personActor(newId(), { id: newId(), role: 'operator' })
    const page = await open('/operator', pageCall(callBy(node, operator)))
    expect(page).toContain('이 설치에 있는 것')
    expect(page).toContain('시작한 뒤 물은 적 없음')
    expect(page).not.toContain('시험')
    expect(await route('POST', '/operator/replay')(pageCall(callBy(node, operator)))).toMatchObject({
      kind: 'redirect',
      to: '/operator',
    })
    await expect(route('GET', '/operator')(pageCall(callBy(node, daon)))).rejects.toThrow('platform.not-yours')
  })
})
