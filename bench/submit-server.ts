import { z } from 'zod'
import { makeEdge } from '../src/app/edge.ts'
import { loadNodeKeys } from '../src/app/keys.ts'
import { openNode } from '../src/app/open-node.ts'
import { routes } from '../src/app/routes.ts'
import { newId } from '../src/platform/new-id.ts'
import { redirect } from '../src/platform/http/page-call.ts'
import { form } from '../src/platform/http/route.ts'
import { buildServer } from '../src/platform/http/server.ts'
import { loadConfig } from '../src/platform/config/load-config.ts'
import { lineWriter } from '../src/platform/log/line-writer.ts'
import { makeLogger } from '../src/platform/log/make-logger.ts'
import { personOf } from '../src/platform/operation/actor.ts'
import { typedIn } from '../src/modules/applications/pages/apply-form.ts'

// The whole program's server on a real database, and one route more: the same post with authentication, parsing and one bare
// insert. Rate limits are lifted, because all load comes from one address.
const Typed = z.record(z.string().max(80), z.string().max(5000))
const config = loadConfig({ ONIL_HOME: process.env['BENCH_HOME'] })
const keys = await loadNodeKeys(config.home)
const logger = makeLogger({ level: 'info' }, lineWriter('/dev/null'))
const runtime = openNode(config, process.env['BENCH_DATABASE'] ?? '', 'https://onil.test', keys, logger)
const { node } = runtime

const bare = form('/bench/bare/:vacancy', 'person', async (c) => {
  const vacancy = z.uuid().parse(c.params['vacancy'])
  const typed = Typed.parse(typedIn(c.body))
  await node.database.pool.query({
    name: 'bench.bare',
    text: 'insert into bench.bare (id, person_id, vacancy_id, typed, at) values ($1, $2, $3, $4, $5)',
    values: [newId(), personOf(c.call.actor), vacancy, JSON.stringify(typed), node.clock.now()],
  })
  return redirect(`/my/applications/${vacancy}`)
})

const edge = { ...(await makeEdge(runtime)), perMinute: 1_000_000_000, secureCookies: false }
const app = await buildServer(edge, [...routes, bare], logger)
await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) })
