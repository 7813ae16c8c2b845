import { generateKeyPairSync } from 'node:crypto'
import type { Account, Configuration, Grant, KoaContextWithOIDC } from 'oidc-provider'
import { Provider } from 'oidc-provider/lib/provider.js'
import type { Log } from '../../../platform/node.ts'
import { linkingClaim, simulatedLevel } from './claims.ts'
import type { DemoPerson } from './demo-person.ts'
import { makeMemory } from './memory.ts'

/** What the simulated provider is made of. `renderError` answers for requests it cannot take. */
export type ProviderSettings = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly redirectUri: string
  readonly people: () => Promise<readonly DemoPerson[]>
  readonly renderError: (ctx: KoaContextWithOIDC) => void
  readonly log: Pick<Log, 'warn'>
}

/** A certified OpenID Connect server for demo people: its keys live as long as this process, it remembers nobody. */
export function makeProvider(settings: ProviderSettings): Provider {
  const provider = new Provider(settings.issuer, configuration(settings))
  // The address we sign off on is ours; the browser may know this server by another one.
  provider.proxy = true
  const callbackPath = new URL(settings.redirectUri).pathname
  provider.Client.prototype.redirectUriAllowed = (uri: string) => URL.parse(uri)?.pathname === callbackPath
  provider.on('server_error', (_, err) => settings.log.warn({ err }, 'simulated identity provider failed'))
  return provider
}

function configuration(settings: ProviderSettings): Configuration {
  const path = new URL(settings.issuer).pathname
  return {
    adapter: makeMemory(),
    clients: [
      {
        client_id: settings.clientId,
        client_secret: settings.clientSecret,
        redirect_uris: [settings.redirectUri],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: {
      keys: [
        {
          ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }),
          use: 'sig',
          alg: 'ES256',
        },
      ],
    },
    acrValues: [simulatedLevel],
    claims: { openid: ['sub'], profile: ['name', 'birthdate', linkingClaim], acr: null },
    scopes: ['openid'],
    cookies: {
      names: { session: 'idp-session', interaction: 'idp-choice', resume: 'idp-resume' },
      long: { path },
      short: { sameSite: 'lax' },
    },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
    },
    interactions: { url: (_, { uid }) => `${path}/people/${uid}` },
    pkce: { required: () => true },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 300, Interaction: 600, Session: 60 },
    expiresWithSession: async () => false,
    findAccount: (_, sub) => findAccount(settings.people, sub),
    loadExistingGrant: grantAll,
    renderError: settings.renderError,
  }
}

// The person is asked only who they are: what is passed on stands on the page itself.
async function grantAll({ oidc }: KoaContextWithOIDC): Promise<Grant | undefined> {
  const accountId = oidc.session?.accountId
  if (!oidc.client || accountId === undefined) return undefined
  const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId })
  grant.addOIDCScope('openid profile')
  await grant.save()
  return grant
}

async function findAccount(people: ProviderSettings['people'], sub: string): Promise<Account | undefined> {
  const person = (await people()).find((one) => one.sub === sub)
  if (!person) return undefined
  const { name, birthDate: birthdate, linkingId } = person
  const claims = {
    sub,
    name,
    ...(birthdate !== undefined && { birthdate }),
    ...(linkingId !== undefined && { [linkingClaim]: linkingId }),
  }
  return { accountId: sub, claims: async () => claims }
}
