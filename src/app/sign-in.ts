import type { IdentityProvider } from '../gateways/identity-provider/port.ts'
import { liveProvider } from '../gateways/identity-provider/live.ts'
import { type Simulator, makeSimulator } from '../gateways/identity-provider/simulator/make-simulator.ts'
import { makeGuardedFetch } from '../platform/guarded-fetch/make-guarded-fetch.ts'
import type { Runtime } from './open-node.ts'

/** The way to sign in: the configured provider, or in the demo a simulated one that is mounted on our own server. */
export function makeSignIn({ node, config }: Runtime): { provider: IdentityProvider; simulator?: Simulator } {
  if (config.oidc) {
    const fetch = makeGuardedFetch({ allow: [new URL(config.oidc.issuer).hostname, ...config.oidc.hosts] })
    const { issuer, clientId, clientSecret, linkingClaim } = config.oidc
    const connection = {
      issuer,
      clientId,
      clientSecret,
      fetch,
      name: { ko: '본인확인', en: 'your identity provider' },
      ...(linkingClaim !== undefined && { linkingClaim }),
    }
    return { provider: liveProvider(connection, node.log) }
  }
  const people = async (): ReturnType<Parameters<typeof makeSimulator>[0]['people']> =>
    (await import('../demo/people.ts')).demoPeople(node)
  const simulator = makeSimulator(
    { issuer: `${node.publicUrl}/simulator/identity`, callbackPath: '/sign-in/callback', people },
    node.log,
  )
  return { provider: liveProvider(simulator.connection, node.log), simulator }
}
