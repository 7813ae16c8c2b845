import type { Selectable } from 'kysely'
import { type Day, toDay } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { type IdentityTables, tables } from '../tables.ts'
import { type Mandate, mandateScopes, stateOf } from './mandate.ts'

type Row = Selectable<IdentityTables['identity.mandate']>

/** A row as the rules see it. */
export function fromRow(row: Row, today: Day): Mandate {
  const endsOn = toDay(row.ends_on)
  const times = { accepted: row.accepted_at !== null, ended: row.ended_at !== null, endsOn }
  return {
    id: row.id,
    client: row.client_id,
    clientName: row.client_name,
    agent: row.agent_id,
    agentName: row.agent_name,
    scopes: mandateScopes.filter((scope) => row.scopes.split(',').includes(scope)),
    endsOn,
    givenBy: row.given_by,
    state: stateOf(times, today),
  }
}

/** The mandates of one side, the newest first. */
export async function mandatesOf(
  tx: Tx,
  side: 'client_id' | 'agent_id',
  organisation: string,
  today: Day,
): Promise<Mandate[]> {
  const rows = await tables(tx)
    .selectFrom('identity.mandate')
    .selectAll()
    .where(side, '=', organisation)
    .orderBy('given_at', 'desc')
    .limit(100)
    .execute()
  return rows.map((row) => fromRow(row, today))
}

/** One mandate, held until the transaction ends. */
export async function lockMandate(tx: Tx, id: string): Promise<Row | undefined> {
  return await tables(tx).selectFrom('identity.mandate').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}
