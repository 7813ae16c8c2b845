import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { KoaContextWithOIDC } from 'oidc-provider'
import type { Log } from '../../../platform/node.ts'
import type { Connection } from '../connection.ts'
import { addRoutes, type Parts } from './add-routes.ts'
import { askInProcess } from './ask-in-process.ts'
import type { Behaviour } from './behaviour.ts'
import { linkingClaim, simulatedLevel } from './claims.ts'
import type { DemoPerson } from './demo-person.ts'
import { makeHandOver } from './hand-over.ts'
import { langOf } from './lang-of.ts'
import type { SimulatorPages, Visit } from './pages.ts'
import { plainPages } from './plain-pages.tsx'

/** What the simulated 간편인증 is given. */
export type SimulatorSettings = {
  /** Permanent name below the node's public address, e.g. https://onil.test/simulator/identity: its path is where we listen. */
  readonly issuer: string
  /** Path of the return address, e.g. /sign-in/callback: on the origin the browser uses. */
  readonly callbackPath: string
  /** Asked at each visit. */
  readonly people: () => Promise<readonly DemoPerson[]>
  readonly pages?: SimulatorPages
  readonly behaviour?: () => Behaviour
}

/** The simulated provider: `connection` is for liveProvider(), `mount` puts its routes on a server before it listens. */
export type Simulator = { readonly connection: Connection; readonly mount: (app: FastifyInstance) => Promise<void> }

/** Makes an OpenID Connect provider that imitates Korea's 간편인증 with demo people. Nobody's real identity; one process only. */
export function makeSimulator(settings: SimulatorSettings, log: Pick<Log, 'warn'>): Simulator {
  const client = { clientId: 'onil', clientSecret: randomBytes(32).toString('base64url') }
  let server: FastifyInstance | undefined
  return {
    connection: {
      ...client,
      issuer: settings.issuer,
      name: { ko: '시연용 간편인증', en: 'Demo identity check' },
      acrValues: [simulatedLevel],
      linkingClaim,
      fetch: askInProcess(() => server),
      visit: (address, { origin }) => new URL(address.pathname + address.search, origin),
    },
    mount: async (app) => {
      server = app
      const parts = await partsOf(settings, client, log)
      await app.register(async (scope) => addRoutes(scope, parts), { prefix: parts.prefix })
    },
  }
}

type Client = Pick<Connection, 'clientId' | 'clientSecret'>

async function partsOf(settings: SimulatorSettings, client: Client, log: Pick<Log, 'warn'>): Promise<Parts> {
  // Loaded only where it is used: an installation with a real provider starts without this server.
  const { makeProvider } = await import('./provider.ts')
  const { issuer, people, behaviour = (): Behaviour => 'usual' } = settings
  const prefix = new URL(issuer).pathname
  const pages = settings.pages ?? plainPages(`${prefix}/style.css`)
  const visits = new WeakMap<object, Visit>()
  const redirectUri = new URL(settings.callbackPath, issuer).href
  const provider = makeProvider({
    ...client,
    issuer,
    redirectUri,
    people,
    log,
    renderError: (ctx) => renderError(ctx, pages, visits),
  })
  return { prefix, provider, handOver: makeHandOver(provider, visits), pages, people, behaviour }
}

function renderError(ctx: KoaContextWithOIDC, pages: SimulatorPages, visits: WeakMap<object, Visit>): void {
  const visit = visits.get(ctx.req)
  if (!visit) return
  const kind = ctx.oidc?.route === 'resume' ? 'expired' : 'wrong'
  ctx.type = 'html'
  ctx.body = pages.error({ lang: langOf(ctx.get('accept-language')), kind }, visit)
}
