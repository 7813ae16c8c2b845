import { identityProviderRefusals } from '../../gateways/identity-provider/refusals.ts'
import type { Module } from '../../platform/module.ts'
import { helperRefusals } from './helpers/refusals.ts'
import { jobs } from './jobs.ts'
import { identityActs } from './members/acts.ts'
import { memberRefusals } from './members/refusals.ts'
import { mandateRefusals } from './mandates/refusals.ts'
import { passkeyRefusals } from './passkeys/refusals.ts'
import { recoveryRefusals } from './recovery/refusals.ts'
import { personal } from './personal.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.ts'
import { subscriptions } from './subscriptions.ts'

export { generatedParties } from './add-generated.ts'

/** Persons, organisations, sign-in. */
export const identity: Module = {
  name: 'identity',
  personal,
  routes,
  subscriptions,
  jobs,
  acts: identityActs,
  refusals: {
    ...refusals,
    ...passkeyRefusals,
    ...recoveryRefusals,
    ...helperRefusals,
    ...memberRefusals,
    ...mandateRefusals,
    ...identityProviderRefusals,
  },
  sealed: [
    { table: 'identity.person', column: 'linking_id', row: 'id', person: 'id', index: 'linking_index' },
    { table: 'identity.person', column: 'birth_date', row: 'id', person: 'id' },
    { table: 'identity.invitation', column: 'address', row: 'id', index: 'address_index' },
  ],
  migrations: new URL('./migrations/', import.meta.url),
}
