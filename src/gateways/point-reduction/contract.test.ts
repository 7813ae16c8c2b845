import { once } from 'node:events'
import { type Server, createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeBreakers } from '../../platform/breaker/make-breakers.ts'
import { makeGuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import { livePointReduction } from './live.ts'
import { type ApplyForReduction, type PointApplication, readPointAnswer } from './port.ts'
import { type PointAgency, answerTo, simulatePointReduction } from './simulator.ts'

const patience = { timeoutMs: 500, retries: 0, opensAfter: 6 }
const agency: PointAgency = { mode: 'normal', given: [] }
const seen: { line: string; key: unknown; body: unknown }[] = []
const taken = new Map<string, string>()
let office: Server
let live: ApplyForReduction

beforeAll(async () => {
  office = createServer((request, response) => {
    void json(request).then((body) => {
      const key = String(request.headers['idempotency-key'])
      seen.push({ line: `${request.method} ${request.url}`, key, body })
      const { status, body: answer } = answerTo({ ...Object(body), key }, agency.mode, taken)
      response.writeHead(agency.mode === 'down' ? 503 : status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(answer))
    })
  }).listen(0, '127.0.0.1')
  await once(office, 'listening')
  const at = office.address()
  const fetch = makeGuardedFetch({
    allow: ['koroad.test'],
    loopback: true,
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  })
  const baseUrl = `http://koroad.test:${typeof at === 'object' ? at?.port : 0}`
  live = livePointReduction({ baseUrl, credential: 'token' }, fetch, makeBreakers(patience).guard)
})
afterAll(() => office.close())
beforeEach(() => {
  agency.mode = 'normal'
  taken.clear()
})

const course = (more: Partial<PointApplication> = {}): PointApplication => ({
  key: 'k1',
  subject: 'link-1',
  consent: 'c1',
  claims: { title: '이륜차 배달 안전교육', issuer: '배움기록원', completedOn: '2026-11-01' },
  ...more,
})

describe.each<[string, () => ApplyForReduction]>([
  ['live', () => live],
  ['simulated', () => simulatePointReduction(agency, makeBreakers(patience).guard)],
])('the agency for penalty points, %s', (_, make) => {
  test('takes a course once, gives the same receipt for the same key, and says why not', async () => {
    const apply = make()
    const first = await apply(course())
    expect(first).toMatchObject({ answer: 'taken' })
    expect(await apply(course())).toEqual(first)
    expect(await apply(course({ key: 'k2' }))).toEqual({ answer: 'declined', reason: 'counted-before' })
    const baking = { title: '제과제빵', issuer: '배움기록원' }
    expect(await apply(course({ key: 'k3', claims: baking }))).toEqual({
      answer: 'declined',
      reason: 'not-such-a-course',
    })
    agency.mode = 'no-licence'
    expect(await apply(course({ key: 'k4' }))).toEqual({ answer: 'declined', reason: 'no-licence' })
  })

  test('is not available when it is down, and an answer that makes no sense is none', async () => {
    const apply = make()
    agency.mode = 'down'
    expect(await apply(course())).toEqual({ answer: 'unavailable' })
    agency.mode = 'malformed'
    expect(await apply(course())).toEqual({ answer: 'unusable', why: 'malformed' })
  })
})

test('the live adapter sends the asked claims and nothing else', async () => {
  seen.length = 0
  await live(course())
  const { subject, consent, claims } = course()
  expect(seen).toEqual([
    { line: 'POST /v1/point-reduction-applications', key: 'k1', body: { subject, consent, claims } },
  ])
})

test.each([
  [200, { subject: 'other', receipt: 'x' }, { answer: 'unusable', why: 'malformed' }],
  [422, { subject: 'link-1', code: 'because' }, { answer: 'unusable', why: 'malformed' }],
  [401, undefined, { answer: 'unusable', why: 'refused' }],
  [429, undefined, { answer: 'unavailable' }],
] as const)('an answer %i is read as it is meant', (status, body, answer) => {
  expect(readPointAnswer(status, body, 'link-1')).toEqual(answer)
})
