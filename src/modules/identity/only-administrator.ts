import type { Tx } from '../../platform/database/connect.ts'
import { approversOf } from './recovery/store.ts'

/** The organisations that would be without an administrator if this person went. For the person themselves, or the system. */
export async function onlyAdministratorOf(tx: Tx, person: string): Promise<string[]> {
  return (await approversOf(tx, person)).filter(({ others }) => others === 0).map(({ name }) => name)
}
