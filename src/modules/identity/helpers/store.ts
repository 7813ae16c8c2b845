import { type Day, dayOf, toDay } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { type HelpScope, helpScopes } from '../../../platform/operation/actor.ts'
import { type IdentityTables, tables } from '../tables.ts'
import { type Delegation, stateOf } from './delegation.ts'

type Row = Omit<
  IdentityTables['identity.delegation'],
  'invited_at' | 'code_until' | 'accepted_at' | 'confirmed_at' | 'ended_at'
> & {
  code_until: Date
  accepted_at: Date | null
  confirmed_at: Date | null
  ended_at: Date | null
}

/** A row as the rules see it. */
export function fromRow(row: Row, now: Date): Delegation {
  const endsOn: Day = toDay(row.ends_on)
  const times = {
    codeUntil: row.code_until,
    acceptedAt: row.accepted_at,
    confirmedAt: row.confirmed_at,
    endedAt: row.ended_at,
    endsOn,
  }
  return {
    id: row.id,
    kind: row.kind,
    personName: row.person_name,
    scopes: scopesIn(row.scopes),
    endsOn,
    state: stateOf(times, now, dayOf(now)),
    ...(row.helper_name !== null && { helperName: row.helper_name }),
    ...(row.organisation_name !== null && { organisationName: row.organisation_name }),
  }
}

function scopesIn(text: string): HelpScope[] {
  return helpScopes.filter((scope) => text.split(',').includes(scope))
}

/** Who helps a person, or whom they help; the newest first. */
export async function delegationsOf(
  tx: Tx,
  side: 'person_id' | 'helper_id',
  person: string,
  now: Date,
): Promise<Delegation[]> {
  const rows = await tables(tx)
    .selectFrom('identity.delegation')
    .selectAll()
    .where(side, '=', person)
    .orderBy('invited_at', 'desc')
    .limit(50)
    .execute()
  return rows.map((row) => fromRow(row, now))
}

/** One delegation by the hash of its code, locked; for the system. */
export async function lockInvitation(tx: Tx, hash: Buffer): Promise<Row | undefined> {
  return await tables(tx)
    .selectFrom('identity.delegation')
    .selectAll()
    .where('code_hash', '=', hash)
    .forUpdate()
    .executeTakeFirst()
}
