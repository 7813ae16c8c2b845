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

// The whole program's server; its worker is a process of its own (`insurance-worker.ts`). One route more: the same post with
// authentication, parsing and one bare insert of a declaration. Rate limits are lifted: all load is of one address.
const config = loadConfig({ ONIL_HOME: process.env['BENCH_HOME'] })
const keys = await loadNodeKeys(config.home)
const logger = makeLogger({ level: 'info' }, lineWriter('/dev/null'))
const runtime = openNode(config, process.env['BENCH_DATABASE'] ?? '', 'https://onil.test', keys, logger)
const { node } = runtime

const bare = form('/bench/bare/:round', 'person', async (c) => {
  const { worked, seen } = c.body
  await node.database.pool.query({
    name: 'bench.bare',
    text: 'insert into bench.bare (id, person_id, number, declaration, at) values ($1, $2, $3, $4, $5)',
    values: [newId(), personOf(c.call.actor), c.params['round'], JSON.stringify({ worked, seen }), node.clock.now()],
  })
  return redirect('/my/benefit/rounds/2')
})

const edge = { ...(await makeEdge(runtime)), perMinute: 1_000_000_000, secureCookies: false }
const app = await buildServer(edge, [...routes, bare], logger)
await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) })
