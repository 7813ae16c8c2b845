import type { Tx } from '../../platform/database/connect.ts'
import { toId } from '../../kernel/id.ts'
import type { Acting, Actor } from '../../platform/operation/actor.ts'
import { roleRights } from './members/roles.ts'
import { tables } from './tables.ts'

/**
 * The person as somebody who acts, for an organisation where one is given: for a program with a key. Undefined when there is no
 * such person, or they no longer belong to it. `session` stands for the key; without a person's own proof of identity.
 */
export async function actorOf(
  tx: Tx,
  who: { readonly person: string; readonly organisation: string | undefined; readonly session: string },
): Promise<Extract<Actor, { kind: 'person' }> | undefined> {
  const person = await tables(tx)
    .selectFrom('identity.person')
    .select(['id', 'name'])
    .where('id', '=', who.person)
    .executeTakeFirst()
  const acting = await actingOf(tx, who.person, who.organisation)
  if (!person || !acting) return undefined
  const { id, name } = person
  return { kind: 'person', person: toId(id), name, session: toId(who.session), acting, assurance: 'low' }
}

async function actingOf(tx: Tx, person: string, organisation: string | undefined): Promise<Acting | undefined> {
  if (organisation === undefined) return { role: 'person' }
  const row = await tables(tx)
    .selectFrom('identity.member as m')
    .innerJoin('identity.organisation as o', 'o.id', 'm.organisation_id')
    .select(['o.id', 'o.name', 'o.kind', 'm.role'])
    .where('m.person_id', '=', person)
    .where('m.organisation_id', '=', organisation)
    .where('m.ended_at', 'is', null)
    .executeTakeFirst()
  // A key never administers: members and rights are people's business.
  return (
    row && {
      role: row.kind,
      organisation: toId(row.id),
      organisationName: row.name,
      administrator: false,
      ...roleRights[row.kind][row.role],
    }
  )
}
