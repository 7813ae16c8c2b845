import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import type { Address } from './checked-lookup.ts'
import { type GuardedFetchSettings, makeGuardedFetch } from './make-guarded-fetch.ts'
import { readJson } from './read-json.ts'

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close().closeAllConnections()
})

async function serve(answer: RequestListener): Promise<number> {
  const server = createServer(answer)
  open.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

const at =
  (address: string, family = 4) =>
  (): Promise<Address[]> =>
    Promise.resolve([{ address, family }])
const toSelf = (more: Partial<GuardedFetchSettings> = {}): GuardedFetchSettings => ({
  allow: ['agency.test'],
  loopback: true,
  resolve: at('127.0.0.1'),
  ...more,
})
const code = (code: string): object => expect.objectContaining({ code })

describe('a guarded fetch refuses, before anything is sent,', () => {
  const fetch = makeGuardedFetch({
    allow: ['agency.test', '*.kr', '10.0.0.1', '127.0.0.1', '[::1]', '169.254.169.254'],
    resolve: at('10.0.0.5'),
  })

  test.each([
    ['https://elsewhere.test/', 'host-not-listed'],
    ['https://agency.test.evil.test/', 'host-not-listed'],
    ['https://kr/', 'host-not-listed'],
    ['http://agency.test/', 'not-https'],
    ['file:///etc/passwd', 'host-not-listed'],
    ['https://user:word@agency.test/', 'credentials-in-url'],
    ['https://agency.test/', 'address-not-public'],
    ['https://keis.or.kr/', 'address-not-public'],
    ['https://10.0.0.1/', 'address-not-public'],
    ['https://0x7f.1/', 'address-not-public'],
    ['https://2130706433/', 'address-not-public'],
    ['https://[::1]/', 'address-not-public'],
    ['https://169.254.169.254/latest/meta-data/', 'address-not-public'],
  ])('%s: %s', async (url, expected) => {
    await expect(fetch(url)).rejects.toEqual(code(expected))
  })

  test('a name that points outside and inside at once', async () => {
    const both = makeGuardedFetch({
      allow: ['agency.test'],
      resolve: async () => [
        { address: '8.8.8.8', family: 4 },
        { address: '::1', family: 6 },
      ],
    })
    await expect(both('https://agency.test/')).rejects.toEqual(code('address-not-public'))
  })

  test('a name without addresses', async () => {
    await expect(
      makeGuardedFetch({ allow: ['agency.test'], resolve: async () => [] })('https://agency.test/'),
    ).rejects.toEqual(code('address-not-public'))
  })
})

describe('a guarded fetch', () => {
  test('sends method, headers and body and gives the answer', async () => {
    const port = await serve((request, response) => {
      request
        .setEncoding('utf8')
        .on('data', (body) => response.setHeader('x-host', request.headers.host ?? '').end(`${request.method} ${body}`))
    })
    const answer = await makeGuardedFetch(toSelf())(`http://agency.test:${port}/`, { method: 'POST', body: '안녕' })
    expect([answer.status, answer.headers.get('x-host'), await answer.text()]).toEqual([
      200,
      `agency.test:${port}`,
      'POST 안녕',
    ])
  })

  test('connects to the address it checked: a name that changes afterwards does not matter', async () => {
    const port = await serve((_request, response) => response.end('checked'))
    let asked = 0
    const resolve = async (): Promise<Address[]> => [
      { address: asked++ === 0 ? '127.0.0.1' : '169.254.169.254', family: 4 },
    ]
    const answer = await makeGuardedFetch(toSelf({ resolve }))(`http://agency.test:${port}/`)
    expect([await answer.text(), asked]).toEqual(['checked', 1])
  })

  test('checks the name anew for every request', async () => {
    const port = await serve((_request, response) => response.end('once'))
    const addresses = ['127.0.0.1', '10.0.0.1']
    const fetch = makeGuardedFetch(toSelf({ resolve: async () => [{ address: addresses.shift() ?? '', family: 4 }] }))
    expect(await (await fetch(`http://agency.test:${port}/`)).text()).toBe('once')
    await expect(fetch(`http://agency.test:${port}/`)).rejects.toEqual(code('address-not-public'))
  })

  test('does not follow a redirect', async () => {
    const port = await serve((_request, response) =>
      response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
    )
    const answer = await makeGuardedFetch(toSelf())(`http://agency.test:${port}/`)
    expect([answer.status, answer.headers.get('location')]).toEqual([302, 'http://169.254.169.254/'])
  })

  test('stops reading an answer that grows too large', async () => {
    const port = await serve((_request, response) => {
      const more = (): void => {
        if (!response.destroyed) response.write(Buffer.alloc(65_536), () => setImmediate(more))
      }
      more()
    })
    await expect(makeGuardedFetch(toSelf({ maxBytes: 200_000 }))(`http://agency.test:${port}/`)).rejects.toEqual(
      code('too-large'),
    )
  })

  test('gives up when the answer is slow, also in the middle of the body or in the name service', async () => {
    const silent = await serve(() => undefined)
    const stuck = await serve((_request, response) => response.write('half'))
    const fetch = makeGuardedFetch(toSelf({ timeoutMs: 80 }))
    await expect(fetch(`http://agency.test:${silent}/`)).rejects.toEqual(code('timeout'))
    await expect(fetch(`http://agency.test:${stuck}/`)).rejects.toEqual(code('timeout'))
    const lost = makeGuardedFetch(toSelf({ timeoutMs: 80, resolve: () => new Promise(() => undefined) }))
    await expect(lost('https://agency.test/')).rejects.toEqual(code('timeout'))
  })

  test('stops when the caller does, and says when nobody is there', async () => {
    const port = await serve(() => undefined)
    await expect(
      makeGuardedFetch(toSelf())(`http://agency.test:${port}/`, { signal: AbortSignal.timeout(30) }),
    ).rejects.toEqual(code('aborted'))
    await expect(makeGuardedFetch(toSelf())('http://agency.test:1/')).rejects.toEqual(code('unreachable'))
  })

  test('answers requests to our own public address in this process', async () => {
    const fetch = makeGuardedFetch({
      allow: [],
      local: {
        'https://onil.test': async (request) =>
          Response.json({ path: new URL(request.url).pathname, sent: await request.text() }),
      },
    })
    const answer = await fetch('https://onil.test/status/1', { method: 'POST', body: 'x' })
    expect(await readJson(answer, 'onil.test')).toEqual({ path: '/status/1', sent: 'x' })
    await expect(fetch('https://onil.test:8443/')).rejects.toEqual(code('host-not-listed'))
  })

  test('keeps path and query out of its messages', async () => {
    await expect(makeGuardedFetch({ allow: [] })('https://a.test/person/900101?token=abc')).rejects.toThrow(
      /^a\.test: host-not-listed$/,
    )
  })
})

describe('the JSON of an answer', () => {
  test.each([
    '',
    '{',
    '<html>',
    '{"a":{"__proto__":{"admin":true}}}',
    '['.repeat(40) + ']'.repeat(40),
    '['.repeat(200_000) + ']'.repeat(200_000),
  ])('is refused when it is no plain JSON (%#)', async (text) => {
    await expect(readJson(new Response(text), 'agency.test')).rejects.toEqual(code('not-json'))
  })

  test('is given as it is otherwise', async () => {
    expect(await readJson(new Response('{"a":[1,"나"]}'), 'agency.test')).toEqual({ a: [1, '나'] })
  })
})
