import { type Actor, organisationOf } from '../../platform/operation/actor.ts'

/** Whoever runs the node: its operator, or its command line. */
export function mayOversee({ actor }: { readonly actor: Actor }): boolean {
  return organisationOf(actor, 'operator') !== undefined || (actor.kind === 'system' && actor.name === commandLine)
}

/** The name under which the command line acts. */
export const commandLine = 'command-line'
