import { type Actor, agentOf, organisationIn } from '../../platform/operation/actor.ts'

/** The name of what is typed into a new vacancy. What an agent types for one client never shows up in another's form. */
export function newDraft(actor: Actor): string {
  return agentOf(actor) ? `vacancy-new:${organisationIn(actor)}` : 'vacancy-new'
}
