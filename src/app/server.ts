import type { FastifyBaseLogger } from 'fastify'
import { join } from 'node:path'
import { identityProvider } from '../modules/identity/index.ts'
import { startIndex } from '../modules/search/index.ts'
import { buildServer } from '../platform/http/server.ts'
import { publishedKeys } from '../platform/receipts/published-keys.ts'
import { makeEdge } from './edge.ts'
import type { Runtime } from './open-node.ts'
import { routes } from './routes.ts'
import { makeSignIn } from './sign-in.ts'

/** A listening server. */
export type Server = { readonly address: string; stop(): Promise<void> }

// A process that is late for two seconds at 200 requests a second has more than the usual 511 waiting: those beyond were cut off.
const backlog = 4096

/** Builds the server and listens. `stop` answers what has begun and lets go of the port. */
export async function startServer(runtime: Runtime, logger: FastifyBaseLogger | false, port: number): Promise<Server> {
  const { provider, simulator } = makeSignIn(runtime)
  identityProvider.provide(runtime.node, provider)
  await publishedKeys(runtime.node) // remembers the receipt key of this start, so that it stays published after a change
  const app = await buildServer(await makeEdge(runtime), routes, logger)
  await simulator?.mount(app)
  const address = await app.listen({ host: runtime.config.host, port, backlog })
  const { home, searchThreads: threads } = runtime.config
  const index = threads > 0 ? startIndex(runtime.node, { threads, folder: join(home, 'search') }) : undefined
  return {
    address,
    stop: async () => {
      await app.close()
      await index?.stop()
    },
  }
}
