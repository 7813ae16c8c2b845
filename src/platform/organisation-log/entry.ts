import { type Part, addRow } from '../database/parts.ts'
import type { Call } from '../node.ts'
import type { Agent } from '../operation/actor.ts'
import { isAct } from './act-texts.ts'

type Done = { readonly subject?: string; readonly id: string; readonly now: Date }

/** Who did something in whose name. */
export type Entry = {
  readonly organisation: string
  readonly person: string
  readonly name: string
  readonly agent?: Agent | undefined
  readonly command: string
  readonly channel: string
}

/**
 * Whoever acts for an organisation leaves a line in its own log: who, for which agent, what. Written by the wrapper of every
 * command.
 */
export function organisationLine({ actor, channel }: Call, command: string, done: Done): Part[] {
  if (actor.kind !== 'person' || actor.acting.role === 'person' || !isAct(command)) return []
  const { organisation, agent } = actor.acting
  return [organisationEntry({ organisation, agent, person: actor.person, name: actor.name, command, channel }, done)]
}

/** One line, for what the system does in somebody's name. */
export function organisationEntry(e: Entry, done: Done): Part {
  return addRow('platform.organisation_entry', {
    id: done.id,
    at: done.now,
    organisation_id: e.organisation,
    person_id: e.person,
    person_name: e.name,
    agent_id: e.agent?.organisation ?? null,
    agent_name: e.agent?.organisationName ?? null,
    command: e.command,
    subject: done.subject ?? null,
    channel: e.channel,
  })
}
