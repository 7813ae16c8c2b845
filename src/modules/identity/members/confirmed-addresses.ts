import type { Tx } from '../../../platform/database/connect.ts'
import { type Service, service } from '../../../platform/service.ts'

/** The addresses that a person has shown to be theirs. Who keeps contacts stands above this module, so the wiring gives the way to them. */
export const confirmedAddresses: Service<(tx: Tx, person: string) => Promise<readonly string[]>> =
  service('identity.confirmed-addresses')
