import type { IdentityProvider } from '../../gateways/identity-provider/port.ts'
import { type Service, service } from '../../platform/service.ts'

/** Where people sign in: any OpenID Connect provider, or the demo's simulator. */
export const identityProvider: Service<IdentityProvider> = service<IdentityProvider>('identity.provider')
