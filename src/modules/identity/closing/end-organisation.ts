import type { Fact } from '../../../kernel/fact.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { mandateChanged, membersChanged, organisationClosed } from '../events.ts'
import { tables } from '../tables.ts'

/** Who ended an organisation, by name, and why. */
export type Ending = { readonly organisation: string; readonly by: string; readonly why: string; readonly at: Date }

/** Ends an organisation with its memberships, mandates and invitations. Gives what others have to hear; undefined when it had ended. */
export async function endOrganisation(tx: Tx, ending: Ending): Promise<Fact[] | undefined> {
  const { organisation, by, why, at } = ending
  const closed = await tables(tx)
    .updateTable('identity.organisation')
    .set({ closed_at: at, closed_by: by, closed_why: why === '' ? null : why })
    .where('id', '=', organisation)
    .where('kind', '=', 'employer')
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  if (closed.numUpdatedRows !== 1n) return undefined
  await callInvitationsBack(tx, ending)
  return [...(await endMandates(tx, ending)), ...(await endMembers(tx, ending)), organisationClosed({ organisation })]
}

async function callInvitationsBack(tx: Tx, { organisation, at }: Ending): Promise<void> {
  await tables(tx)
    .updateTable('identity.invitation')
    .set({ ended_at: at })
    .where('organisation_id', '=', organisation)
    .where('accepted_at', 'is', null)
    .where('ended_at', 'is', null)
    .execute()
}

async function endMandates(tx: Tx, { organisation, by, at }: Ending): Promise<Fact[]> {
  const ended = await tables(tx)
    .updateTable('identity.mandate')
    .set({ ended_at: at, ended_by: by })
    .where((w) => w.or([w('client_id', '=', organisation), w('agent_id', '=', organisation)]))
    .where('ended_at', 'is', null)
    .returning(['client_id', 'agent_id'])
    .execute()
  return ended.map(({ client_id: client, agent_id: agent }) =>
    mandateChanged({ to: client === organisation ? agent : client, other: organisation, what: 'ended' }),
  )
}

async function endMembers(tx: Tx, { organisation, at }: Ending): Promise<Fact[]> {
  const ended = await tables(tx)
    .updateTable('identity.member')
    .set({ ended_at: at })
    .where('organisation_id', '=', organisation)
    .where('ended_at', 'is', null)
    .returning('person_id')
    .execute()
  return ended.map(({ person_id: person }) => membersChanged({ organisation, person, what: 'closed' }))
}
