import { dayOf } from '../src/kernel/day.ts'
import type { Edge } from '../src/platform/http/edge.ts'
import { type Route, page } from '../src/platform/http/route.ts'
import { buildServer } from '../src/platform/http/server.ts'
import { lineWriter } from '../src/platform/log/line-writer.ts'
import { makeLogger } from '../src/platform/log/make-logger.ts'
import { testNode } from '../src/platform/testing/test-node.ts'
import { showVacancy } from '../src/modules/jobs/pages/vacancy-page.tsx'
import { showHome } from '../src/modules/portal/pages/home.tsx'
import { showJobs } from '../src/modules/search/pages/jobs-page.tsx'
import { loadAssets } from '../src/web/assets.ts'
import { useSprite } from '../src/web/components/icon.tsx'
import { troublePage } from '../src/web/pages/trouble.tsx'
import { makeWebData } from './web-data.ts'

// The real server with the real pages and log; only what a page would ask of the database is in memory.
const data = makeWebData(dayOf(new Date()))
const routes: readonly Route[] = [
  page('/', 'public', async (c) => await Promise.resolve(showHome(c, data.numbers))),
  page('/jobs', 'public', async (c) => await Promise.resolve(showJobs(c, '', data.result))),
  page('/jobs/:id', 'public', async (c) => await Promise.resolve(showVacancy(c, data.vacancy))),
]

const assets = await loadAssets()
useSprite(assets.url('icons.svg'))
const edge: Edge = {
  node: testNode({ url: 'postgres://127.0.0.1:1/none', contextKey: Buffer.alloc(32) }),
  demo: true,
  secureCookies: false,
  trustedProxies: ['127.0.0.1'],
  overloadMs: 2000,
  sessionMinutes: 30,
  perMinute: 1_000_000_000,
  bodyLimit: 100_000,
  assets,
  authenticate: () => Promise.resolve(undefined),
  trouble: troublePage,
  refusalText: () => '',
  ready: () => Promise.resolve({}),
}
const app = await buildServer(edge, routes, makeLogger({ level: 'info' }, lineWriter('/dev/null')))
await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) })
