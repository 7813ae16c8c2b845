import type { Day } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Right } from '../../../platform/operation/actor.ts'
import { roleRights } from '../members/roles.ts'
import { type Member, membersOf } from '../store.ts'
import { type Mandate, agentRights } from './mandate.ts'
import { mandatesOf } from './store.ts'

/** The mandates in force of one side, on a day. */
async function activeMandates(tx: Tx, side: 'client' | 'agent', organisation: string, today: Day): Promise<Mandate[]> {
  const all = await mandatesOf(tx, side === 'client' ? 'client_id' : 'agent_id', organisation, today)
  return all.filter(({ state }) => state === 'active')
}

/** A firm that acts for another: its members as they may act there. */
type ActingAgent = {
  readonly agent: string
  readonly members: readonly (Member & { rights: readonly Right[] })[]
}

/** The firms that act for an organisation on a day. */
async function agentsActingFor(tx: Tx, client: string, today: Day): Promise<ActingAgent[]> {
  const mandates = await activeMandates(tx, 'client', client, today)
  return await Promise.all(
    mandates.map(async ({ agent, scopes }) => ({
      agent,
      members: (await membersOf(tx, agent)).map((member) => ({
        ...member,
        rights: agentRights(scopes, roleRights.employer[member.role].only),
      })),
    })),
  )
}

/** Mandates in force, for other modules. */
export const mandates: {
  readonly active: typeof activeMandates
  readonly agentsActingFor: typeof agentsActingFor
} = { active: activeMandates, agentsActingFor }
