import type { FastifyBaseLogger } from 'fastify'
import { identityProvider } from '../modules/identity/index.ts'
import { draftRoutes } from '../platform/drafts/routes.ts'
import type { Route } from '../platform/http/route.ts'
import { buildServer } from '../platform/http/server.ts'
import { makeEdge } from './edge.ts'
import { modules } from './modules.ts'
import type { Runtime } from './open-node.ts'
import { makeSignIn } from './sign-in.ts'

/** A listening server. */
export type Server = { readonly address: string; stop(): Promise<void> }

/** Every route of this program, in one list: for the server, the API description and the access-matrix test. */
export const routes: readonly Route[] = [...draftRoutes, ...modules.flatMap((m) => m.routes ?? [])]

/** Builds the server and listens. `stop` answers what has begun and lets go of the port. */
export async function startServer(runtime: Runtime, logger: FastifyBaseLogger | false, port: number): Promise<Server> {
  const { provider, simulator } = makeSignIn(runtime)
  identityProvider.provide(runtime.node, provider)
  const app = await buildServer(await makeEdge(runtime), routes, logger)
  await simulator?.mount(app)
  runtime.answerOwnAddress(async (request) => await answerInProcess(app, request))
  const address = await app.listen({ host: runtime.config.host, port })
  return { address, stop: () => app.close() }
}

// Requests to the node's permanent address (status lists, DID documents) are answered here: the name need not resolve.
async function answerInProcess(app: Awaited<ReturnType<typeof buildServer>>, request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  const answer = await app.inject({ method: 'GET', url: pathname + search, headers: { accept: request.headers.get('accept') ?? '*/*' } })
  const headers = Object.entries(answer.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] satisfies [string, string]] : []))
  return new Response(new Uint8Array(answer.rawPayload), { status: answer.statusCode, headers })
}
