import { createServer } from 'node:net'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import Fastify, { type FastifyInstance } from 'fastify'
import { addSecurityHeaders } from '../../../platform/http/security-headers.ts'
import { makeGuardedFetch } from '../../../platform/guarded-fetch/make-guarded-fetch.ts'
import type { Connection } from '../connection.ts'
import { liveProvider } from '../live.ts'
import { type IdentityProvider, stateOf } from '../port.ts'
import type { Behaviour } from '../simulator/behaviour.ts'
import type { DemoPerson } from '../simulator/demo-person.ts'
import { makeSimulator } from '../simulator/make-simulator.ts'

/** How the test site reaches the simulated provider: inside the process, or by HTTP like any other provider. */
export type Reach = 'in process' | 'over the network'

/** A small site that signs people in; `origin` is what its browser types. */
export type Site = {
  readonly origin: string
  readonly issuer: string
  readonly provider: IdentityProvider
  readonly warnings: object[]
  behave(behaviour: Behaviour): void
  setClock(now: () => number): void
  close(): Promise<void>
}

/** The demo people of the tests. */
const people: readonly DemoPerson[] = [
  {
    sub: 'han',
    name: '한가람',
    birthDate: '1994-05-17',
    linkingId: 'link-1',
    story: { ko: '물류센터에서 일하다 <새 일>을 찾습니다', en: 'Leaves a warehouse' },
  },
  { sub: 'oh', name: '오하늘', story: { ko: '가게를 접고 다시 일을 찾습니다', en: 'Closed a shop' } },
]

/** Starts the site on a free port. The caller closes it. */
export async function startSite(reach: Reach): Promise<Site> {
  const port = await freePort()
  const origin = reach === 'in process' ? `http://localhost:${port}` : `http://127.0.0.1:${port}`
  const issuer = `${reach === 'in process' ? 'https://onil.test' : origin}/simulator/identity`
  let behaviour: Behaviour = 'usual'
  let now = Date.now
  const warnings: object[] = []
  const log = { warn: (data: object) => void warnings.push(data) }
  const simulator = makeSimulator(
    { issuer, callbackPath: '/back', people: async () => people, behaviour: () => behaviour },
    log,
  )
  const connection = {
    ...simulator.connection,
    ...(reach === 'over the network' && byHttp),
    now: () => now(),
    patienceMs: 1_200,
  }
  const provider = liveProvider(connection, log)
  const app = await siteApp(provider, origin)
  await simulator.mount(app)
  await app.listen({ port, host: reach === 'in process' ? 'localhost' : '127.0.0.1' })
  return {
    origin,
    issuer,
    provider,
    warnings,
    behave: (next) => {
      behaviour = next
    },
    setClock: (next) => {
      now = next
    },
    close: async () => {
      app.server.closeAllConnections()
      await app.close()
    },
  }
}

const byHttp: Pick<Connection, 'fetch' | 'loopback'> = {
  fetch: makeGuardedFetch({ allow: ['127.0.0.1'], loopback: true }),
  loopback: true,
}

async function siteApp(provider: IdentityProvider, origin: string): Promise<FastifyInstance> {
  const app = Fastify({ forceCloseConnections: true })
  addSecurityHeaders(app)
  await app.register(cookie)
  await app.register(formbody)
  app.get<{ Querystring: { lang?: string } }>('/in', async (request, reply) => {
    const start = await provider.begin({
      redirectUri: `${origin}/back`,
      lang: request.query.lang === 'en' ? 'en' : 'ko',
    })
    if ('refused' in start) return reply.code(start.status).send(start)
    return reply.setCookie(`memo-${start.state}`, start.memo, { path: '/back' }).redirect(start.url, 303)
  })
  app.get('/back', async (request) => {
    return provider.finish({ callbackUrl: request.url, memo: request.cookies[`memo-${stateOf(request.url)}`] ?? '' })
  })
  return app
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .on('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = probe.address()
        probe.close(() =>
          typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
        )
      })
  })
}
