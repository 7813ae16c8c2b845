import type { Tx } from '../../../platform/database/connect.ts'
import { tables } from '../tables.ts'
import { type Application, applicationOf } from './application.ts'

/** One application, held until the transaction ends. */
export async function lockApplication(tx: Tx, id: string): Promise<Application | undefined> {
  const row = await tables(tx)
    .selectFrom('badges.application')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && applicationOf(row)
}

/** What an organisation applied for, newest first. */
export async function applicationsOf(tx: Tx, organisation: string): Promise<Application[]> {
  const rows = await tables(tx)
    .selectFrom('badges.application')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .orderBy('applied_at', 'desc')
    .limit(20)
    .execute()
  return rows.map(applicationOf)
}

/** What waits for an operator, the oldest first, and what was decided last. */
export async function allApplications(tx: Tx): Promise<{ waiting: Application[]; decided: Application[] }> {
  const rows = await tables(tx)
    .selectFrom('badges.application')
    .selectAll()
    .where('withdrawn_at', 'is', null)
    .orderBy('applied_at', 'desc')
    .limit(200)
    .execute()
  const all = rows.map(applicationOf)
  const waits = ({ state }: Application): boolean => state === 'waiting' || state === 'appealed'
  return { waiting: all.filter(waits).toReversed(), decided: all.filter((one) => !waits(one)) }
}

/** Whether a code is somebody's: an issuer's, or of an application that may become one. */
export async function isTaken(tx: Tx, code: string): Promise<boolean> {
  const issuer = await tables(tx).selectFrom('badges.issuer').select('code').where('code', '=', code).executeTakeFirst()
  return issuer !== undefined
}
