import { once } from 'node:events'
import { type Server, createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeBreakers } from '../../platform/breaker/make-breakers.ts'
import { makeGuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import { liveBusinessRegistry } from './live.ts'
import type { AskBusinessRegistry } from './port.ts'
import { readValidated } from './port.ts'
import { type KnownBusiness, bodyOf, simulateBusinessRegistry } from './simulator.ts'

const businesses = new Map<string, KnownBusiness>([
  ['1208147521', { openedOn: '2019-03-02', representative: '김시연', state: '01' }],
  ['2208162517', { openedOn: '2011-01-03', representative: '이시연', state: '02' }],
  ['1058212344', { openedOn: '2001-05-07', representative: '박시연', state: '03', closedOn: '2020-12-31' }],
])
const stated = { businessNumber: '1208147521', openedOn: '2019-03-02', representative: '김시연' }
const patience = { timeoutMs: 500, retries: 0, opensAfter: 6 }
const behaviour: { mode: 'normal' | 'down' } = { mode: 'normal' }
const asked: { line: string; body: unknown }[] = []
let office: Server
let live: AskBusinessRegistry

beforeAll(async () => {
  office = createServer((request, response) => {
    void json(request).then((body) => {
      asked.push({ line: `${request.method} ${request.url}`, body })
      const [one] = Object(body).businesses
      const opened = String(one.start_dt).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
      const answer = bodyOf(one.b_no, opened, one.p_nm, businesses.get(one.b_no))
      response.writeHead(behaviour.mode === 'down' ? 500 : 200, { 'content-type': 'application/json' })
      response.end(JSON.stringify(answer))
    })
  }).listen(0, '127.0.0.1')
  await once(office, 'listening')
  const at = office.address()
  const fetch = makeGuardedFetch({
    allow: ['nts.test'],
    loopback: true,
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  })
  const settings = {
    baseUrl: `http://nts.test:${typeof at === 'object' ? at?.port : 0}/api/v1`,
    serviceKey: 'a+key/==',
  }
  live = liveBusinessRegistry(settings, fetch, makeBreakers(patience).guard)
})
afterAll(() => office.close())

describe.each<[string, () => AskBusinessRegistry]>([
  ['live', () => live],
  ['simulated', () => simulateBusinessRegistry((n) => businesses.get(n), behaviour, makeBreakers(patience).guard)],
])('the business registry, %s', (_, make) => {
  test('says what belongs together and what became of it', async () => {
    const ask = make()
    expect(await ask(stated, 'r1')).toEqual({ answer: 'continues' })
    expect(await ask({ ...stated, representative: '남의이름' }, 'r2')).toEqual({ answer: 'no-match' })
    expect(await ask({ ...stated, businessNumber: '1138612345' }, 'r3')).toEqual({ answer: 'no-match' })
    expect(await ask({ businessNumber: '2208162517', openedOn: '2011-01-03', representative: '이시연' }, 'r4')).toEqual(
      { answer: 'rests' },
    )
    expect(await ask({ businessNumber: '1058212344', openedOn: '2001-05-07', representative: '박시연' }, 'r5')).toEqual(
      { answer: 'closed', on: '2020-12-31' },
    )
  })

  test('is not available when it does not answer, and never guesses', async () => {
    behaviour.mode = 'down'
    expect(await make()(stated, 'r6')).toEqual({ answer: 'unavailable' })
    behaviour.mode = 'normal'
  })
})

test('the live adapter sends the documented request, the key encoded once', async () => {
  asked.length = 0
  await live(stated, 'r7')
  expect(asked).toEqual([
    {
      line: 'POST /api/v1/validate?serviceKey=a%2Bkey%2F%3D%3D&returnType=JSON',
      body: {
        businesses: [
          {
            b_no: '1208147521',
            start_dt: '20190302',
            p_nm: '김시연',
            p_nm2: '',
            b_nm: '',
            corp_no: '',
            b_sector: '',
            b_type: '',
            b_adr: '',
          },
        ],
      },
    },
  ])
})

test.each([
  null,
  {},
  { status_code: 'INTERNAL_ERROR' },
  { status_code: 'OK', data: [] },
  { status_code: 'OK', data: [{ b_no: '9999999999', valid: '01', status: { b_no: '9999999999', b_stt_cd: '01' } }] },
  { status_code: 'OK', data: [{ b_no: '1208147521', valid: '01' }] },
  { status_code: 'OK', data: [{ b_no: '1208147521', valid: '01', status: { b_no: '1208147521', b_stt_cd: '09' } }] },
])('what breaks the contract is no answer (%#)', (body) => {
  expect(readValidated(body, '1208147521')).toEqual({ answer: 'unavailable' })
})
