import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Refused, refusal } from '../../kernel/refusal.ts'
import { inTransaction } from '../database/transaction.ts'
import { personActor } from '../testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../testing/test-database.ts'
import { type TestNode, testNode } from '../testing/test-node.ts'
import { takeKept } from './kept-form.ts'
import type { Edge } from './edge.ts'
import { type Viewer, html, json, redirect } from './page-call.ts'
import { api, form, page } from './route.ts'
import { buildServer } from './server.ts'

let database: TestDatabase
let node: TestNode
let app: FastifyInstance
const person = personActor()
const session = { cookie: 'onil=a-valid-token-of-a-test-000' }
const ofTwoRoles: Viewer = {
  name: '한지우',
  role: 'person',
  current: 'person',
  roles: [
    { key: 'person', name: '한지우', role: 'person' },
    { key: 'company', name: '대표', role: 'employer', organisation: '모퉁이빵집' },
  ],
}
const fromUs = { 'sec-fetch-site': 'same-origin' }
const formType = { 'content-type': 'application/x-www-form-urlencoded' }

const routes = [
  page(
    '/write',
    'public',
    async (c) => await Promise.resolve(html(`<p>${c.kept['text'] ?? 'nothing kept'}|${c.flash ?? ''}</p>`)),
  ),
  form('/company', 'employer', async () => await Promise.resolve(redirect('/company'))),
  form('/refuse', 'person', async () => await Promise.reject(new Refused(refusal('test.no', 409)))),
  form('/write', 'person', async (c) => await Promise.resolve(redirect('/write', `took ${String(c.body['text'])}`))),
  form(
    '/paper',
    'person',
    async (c) => await Promise.resolve(redirect('/write', String(String(c.body['text']).length))),
    {
      accepts: { files: { maxBytes: 1000, maxFiles: 1 } },
    },
  ),
  page('/guide', 'public', async () => await Promise.resolve(html('guide')), { keeps: true }),
  page('/company', 'employer', async () => await Promise.resolve(html('company'))),
  page('/late', 'public', async () => await Promise.reject(new Error('timeout exceeded when trying to connect'))),
  page('/broken', 'public', async () => await Promise.reject(new Error('secret detail'))),
  page('/away', 'public', async () => await Promise.resolve(redirect('//evil.example/'))),
  api(
    'POST',
    '/things',
    'signed-in',
    { summary: 'x', body: z.object({}), response: z.unknown() },
    async (c) => await Promise.resolve(json({ key: c.call.key ?? null })),
  ),
  api(
    'GET',
    '/refused',
    'public',
    { summary: 'x', response: z.unknown() },
    async () => await Promise.reject(new Refused(refusal('test.no', 409, { article: '시험법 제1조' }))),
  ),
]

beforeAll(async () => {
  database = await testDatabase()
  node = testNode(database)
  const edge: Edge = {
    node,
    demo: false,
    secureCookies: false,
    trustedProxies: ['127.0.0.1'],
    overloadMs: 2000,
    sessionMinutes: 30,
    perMinute: 60,
    bodyLimit: 20_000,
    assets: {
      url: (name) => `/assets/${name}`,
      files: new Map([['/assets/a.css', { body: Buffer.from('a{}'), br: Buffer.from('br'), type: 'text/css' }]]),
    },
    authenticate: async (token) =>
      await Promise.resolve(
        token.startsWith('a-valid')
          ? { actor: person, unread: 0, ...(token.startsWith('a-valid-one') ? {} : { viewer: ofTwoRoles }) }
          : undefined,
      ),
    trouble: (_view, trouble) => `trouble ${JSON.stringify(trouble)}`,
    refusalText: (reason) => `says ${reason.refused}`,
    ready: async () => await Promise.resolve({}),
  }
  app = await buildServer(edge, routes, false)
})
afterAll(async () => {
  await app.close()
  await node.close()
  await database.drop()
})

describe('a session that ended inside a form', () => {
  it('brings the person back to the same page with what they typed, once, sealed in the database', async () => {
    const posted = await app.inject({
      method: 'POST',
      url: '/write',
      headers: { ...formType, ...fromUs },
      payload: 'text=%EC%82%AC%EC%97%B0&_page=%2Fwrite',
    })
    expect(posted.statusCode).toBe(303)
    expect(posted.headers.location).toBe('/sign-in?return=%2Fwrite')
    const ticket = posted.cookies.find((c) => c.name === 'onil-kept')?.value ?? ''
    const sealed = await inTransaction(
      node,
      { kind: 'system', name: 'test' },
      'test',
      async (tx) => await tx.selectFrom('platform.kept_form').select('sealed').executeTakeFirstOrThrow(),
    )
    expect(sealed.sealed.includes(Buffer.from('사연'))).toBe(false)
    const back = await app.inject({ url: '/write', cookies: { 'onil-kept': ticket } })
    expect(back.body).toContain('사연')
    expect((await app.inject({ url: '/write', cookies: { 'onil-kept': ticket } })).body).toContain('nothing kept')
  })
})

describe('what was kept for a page', () => {
  it('stays for who has to take another role first', async () => {
    const posted = await app.inject({
      method: 'POST',
      url: '/company',
      headers: { ...formType, ...fromUs },
      payload: 'text=x&_page=%2Fcompany',
    })
    const ticket = posted.cookies.find((c) => c.name === 'onil-kept')?.value ?? ''
    const refused = await app.inject({ url: '/company', headers: { cookie: `${session.cookie}; onil-kept=${ticket}` } })
    expect(refused.statusCode).toBe(403)
    expect(refused.cookies.map(({ name }) => name)).not.toContain('onil-kept')
    expect(await takeKept(node, '/company', ticket)).toMatchObject({ text: 'x' })
  })

  it('is also what was sent in another role, where somebody has one to take; without one nothing is kept', async () => {
    const payload = 'text=x&_page=%2Fcompany%3Fstep%3D2'
    const send = async (headers: object) =>
      await app.inject({ method: 'POST', url: '/company', headers: { ...formType, ...fromUs, ...headers }, payload })
    const refused = await send(session)
    expect(refused.statusCode).toBe(403)
    expect(refused.body).toContain('"from":"/company?step=2","kept":true')
    const ticket = refused.cookies.find(({ name }) => name === 'onil-kept')?.value
    expect(await takeKept(node, '/company', ticket)).toMatchObject({ text: 'x' })
    const alone = await send({ cookie: 'onil=a-valid-one-role-of-a-test-00' })
    expect([alone.statusCode, alone.cookies]).toEqual([403, []])
  })
})

describe('a device that was without network', () => {
  const later = { ...fromUs, ...formType, 'onil-sent-later': '1' }
  const send = async (headers: Record<string, string>) =>
    await app.inject({ method: 'POST', url: '/write', payload: 'text=hello', headers: { ...later, ...headers } })

  it('sends in its owner’s name only, and hears as data what became of it', async () => {
    const mine = { 'onil-owner': String(person.kind === 'person' && person.person) }
    expect((await send({ ...session, ...mine })).json()).toEqual({ to: '/write', says: 'took hello' })
    expect((await send({ ...session, 'onil-owner': 'somebody-else' })).statusCode).toBe(403)
    const signedOut = await send(mine)
    expect(signedOut.statusCode).toBe(401)
    expect(signedOut.cookies).toEqual([])
  })

  it('may keep a visitor’s page where the route says so, and nobody’s own', async () => {
    const kept = async (url: string, headers = {}) => (await app.inject({ url, headers })).headers['onil-device']
    expect(await kept('/guide')).toBe('keep')
    expect(await kept('/guide', session)).toBe('public')
    expect(await kept('/guide', { cookie: 'onil-flash=x' })).toBeUndefined()
    expect(await kept('/write')).toBeUndefined()
  })
})

describe('the edge', () => {
  it('takes posts from our own pages only', async () => {
    const post = async (headers: Record<string, string>): Promise<number> =>
      (
        await app.inject({
          method: 'POST',
          url: '/write',
          headers: { ...formType, ...session, ...headers },
          payload: 'text=1',
        })
      ).statusCode
    expect(await post(fromUs)).toBe(303)
    expect(await post({ 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await post({ 'sec-fetch-site': 'same-site' })).toBe(403)
    expect(await post({ origin: 'https://evil.example', host: 'localhost:80' })).toBe(403)
    expect(await post({ origin: 'http://localhost:80', host: 'localhost:80' })).toBe(303)
    expect(await post({})).toBe(403)
  })

  it('tells the page of a refusal where the refused form stood, never another site', async () => {
    const send = async (from: string): Promise<string> => {
      const payload = new URLSearchParams({ _page: from }).toString()
      return (
        await app.inject({ method: 'POST', url: '/refuse', headers: { ...formType, ...session, ...fromUs }, payload })
      ).body
    }
    expect(await send('/case/1?tab=facts')).toContain('"from":"/case/1?tab=facts"')
    expect(await send('//evil.example/')).not.toContain('evil')
  })

  it('refuses a text beside files that is too long, and cuts none', async () => {
    const send = async (length: number) =>
      await app.inject({
        method: 'POST',
        url: '/paper',
        headers: { ...fromUs, ...session, 'content-type': 'multipart/form-data; boundary=b' },
        payload: `--b\r\ncontent-disposition: form-data; name="text"\r\n\r\n${'a'.repeat(length)}\r\n--b--\r\n`,
      })
    expect((await send(99_000)).statusCode).toBe(303)
    const refused = await send(100_001)
    expect(refused.statusCode).toBe(413)
    expect(refused.body).toContain('platform.text-too-long')
  })

  it('sends other roles away, hides our faults behind an incident number, and answers unknown addresses', async () => {
    expect((await app.inject({ url: '/company', headers: session })).statusCode).toBe(403)
    const broken = await app.inject('/broken')
    expect(broken.statusCode).toBe(500)
    expect(broken.body).not.toContain('secret detail')
    expect(broken.body).toMatch(/"incident":"[\w-]+"/)
    const late = await app.inject('/late')
    expect([late.statusCode, late.headers['retry-after']]).toEqual([503, '10'])
    expect((await app.inject('/nowhere')).statusCode).toBe(404)
  })

  it('never redirects to another site', async () => {
    expect((await app.inject('/away')).headers.location).toBe('/')
  })

  it('speaks RFC 9457 to other systems, and passes their idempotency key on', async () => {
    const refused = await app.inject('/api/v1/refused')
    expect(refused.headers['content-type']).toContain('application/problem+json')
    expect(refused.json()).toMatchObject({
      status: 409,
      title: 'test.no',
      detail: 'says test.no',
      article: '시험법 제1조',
    })
    const bearer = { authorization: 'Bearer a-valid-token-of-a-test-000', 'idempotency-key': 'key-12345' }
    expect((await app.inject({ method: 'POST', url: '/api/v1/things', headers: bearer, payload: {} })).json()).toEqual({
      key: 'key-12345',
    })
    const tooShort = { ...bearer, 'idempotency-key': 'x' }
    const unprotected = await app.inject({ method: 'POST', url: '/api/v1/things', headers: tooShort, payload: {} })
    expect(unprotected.statusCode).toBe(422)
    expect((await app.inject({ method: 'POST', url: '/api/v1/things', payload: {} })).statusCode).toBe(401)
  })

  it('describes its API', async () => {
    const { paths } = (await app.inject('/api/v1/openapi.json')).json<{ paths: object }>()
    expect(Object.keys(paths)).toEqual(['/api/v1/things', '/api/v1/refused'])
  })

  it('allows no inline script and no framing, and gives each answer its own nonce', async () => {
    const policies = await Promise.all([app.inject('/write'), app.inject('/write')]).then((all) =>
      all.map((r) => String(r.headers['content-security-policy'])),
    )
    expect(policies[0]).toMatch(/script-src 'strict-dynamic' 'nonce-\w+'/)
    expect(policies[0]).toContain("frame-ancestors 'none'")
    expect(policies[0]).not.toContain('unsafe')
    expect(policies[0]).not.toBe(policies[1])
  })

  it('refuses what is too large and what comes too often', async () => {
    expect(
      (
        await app.inject({
          method: 'POST',
          url: '/write',
          headers: { ...formType, ...fromUs, ...session },
          payload: `text=${'x'.repeat(30_000)}`,
        })
      ).statusCode,
    ).toBe(413)
    const many = await Promise.all(
      Array.from({ length: 70 }, () => app.inject({ url: '/write', remoteAddress: '203.0.113.9' })),
    )
    expect(many.filter((r) => r.statusCode === 429).length).toBeGreaterThanOrEqual(10)
    expect((await app.inject({ url: '/write', remoteAddress: '203.0.113.10' })).statusCode).toBe(200)
  })

  it('serves ready-made files compressed, for a year', async () => {
    const asset = await app.inject({ url: '/assets/a.css', headers: { 'accept-encoding': 'br' } })
    expect(asset.headers).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })
})
