import { once } from 'node:events'
import { type Server, createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeGuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import { liveWebsites } from './live.ts'
import { type AskWebsite, names, readDomain } from './port.ts'
import { simulateWebsites } from './simulator.ts'

const didOf = (code: string): string => `did:web:onil.test:agencies:${code}`
const host = (name: string): string => `${name}.site.onil.test`
// What stands on the test's website of a name, at the path of the file and at that of the DID document.
const sites: Readonly<Record<string, { readonly file?: unknown; readonly did?: unknown }>> = {
  hrdk: { file: { issuers: [didOf('hrdk')] } },
  'other-hrdk': { file: { issuers: [didOf('hrdk-x')] } },
  'did-hrdk': { did: { id: `did:web:${host('did-hrdk')}`, alsoKnownAs: [didOf('hrdk')] } },
  odd: { file: '<html>' },
}
let web: Server
let live: AskWebsite
beforeAll(async () => {
  web = createServer((request, response) => {
    const name = request.headers.host?.split('.')[0] ?? ''
    const found = sites[name]?.[request.url?.endsWith('/did.json') ? 'did' : 'file']
    response.writeHead(name.startsWith('down-') ? 503 : found === undefined ? 404 : 200)
    response.end(typeof found === 'string' ? found : JSON.stringify(found ?? {}))
  }).listen(0, '127.0.0.1')
  await once(web, 'listening')
  const at = web.address()
  const port = typeof at === 'object' ? at?.port : 0
  // The test's server has no certificate: the same guarded client, sent to it instead.
  live = liveWebsites((domain) => {
    const allowed = makeGuardedFetch({
      allow: [domain],
      loopback: true,
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    })
    return async (url, init) => {
      const { hostname, pathname } = new URL(url)
      return await allowed(`http://${hostname}:${port}${pathname}`, init)
    }
  })
})
afterAll(() => web.close())

describe.each<[string, () => AskWebsite]>([
  ['live', () => live],
  ['simulated', () => simulateWebsites(didOf, () => Promise.reject(new Error('no other way')))],
])('a website, %s', (_, make) => {
  test('names an issuer by a file or by its DID document, and nobody else', async () => {
    const ask = make()
    expect(await ask(host('hrdk'), didOf('hrdk'))).toEqual({ answer: 'named', by: 'file' })
    expect(await ask(host('did-hrdk'), didOf('hrdk'))).toEqual({ answer: 'named', by: 'did-web' })
    expect(await ask(host('other-hrdk'), didOf('hrdk'))).toEqual({ answer: 'not-named', why: 'names-another' })
    expect(await ask(host('none-hrdk'), didOf('hrdk'))).toEqual({ answer: 'not-named', why: 'no-document' })
    expect(await ask(host('down-hrdk'), didOf('hrdk'))).toEqual({ answer: 'unavailable', why: 'unreachable' })
  })
})

test('a page instead of a document is said to be one; an inner address is never asked', async () => {
  expect(await live(host('odd'), didOf('hrdk'))).toEqual({ answer: 'not-named', why: 'not-json' })
  const inner = liveWebsites((domain) =>
    makeGuardedFetch({ allow: [domain], resolve: async () => [{ address: '10.0.0.7', family: 4 }] }),
  )
  expect(await inner('intra.example.kr', didOf('hrdk'))).toEqual({ answer: 'unavailable', why: 'not-public' })
})

test('a DID document counts only where it stands', () => {
  const document = { id: 'did:web:other.example.kr', alsoKnownAs: [didOf('hrdk')] }
  expect(names('did-web', document, 'example.kr', didOf('hrdk'))).toBe(false)
})

test.each([
  ['Example.kr', 'example.kr'],
  ['https://www.example.kr/', 'www.example.kr'],
  ['한국.kr', 'xn--3e0b707e.kr'],
  ['example.kr:8443', undefined],
  ['10.0.0.1', undefined],
  ['localhost', undefined],
  ['a@example.kr', undefined],
  ['example.kr/path', undefined],
  ['[::1]', undefined],
  ['', undefined],
])('a domain as typed: %s', (typed, domain) => expect(readDomain(typed)).toBe(domain))
