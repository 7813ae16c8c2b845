import { type Actor, organisationOf } from '../../platform/operation/actor.ts'

/** The operator's people. */
export function mayOfficiate({ actor }: { readonly actor: Actor }): boolean {
  return organisationOf(actor, 'operator') !== undefined
}

/** Who records facts and decides: the operator's people, and the program itself where it acts for nobody. */
export function mayDecide({ actor }: { readonly actor: Actor }): boolean {
  return mayOfficiate({ actor }) || actor.kind === 'system'
}
