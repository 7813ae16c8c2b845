import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'

/** Making the table anew: by which analyser, and the id from which on it is done (undefined: nothing is). */
export type Remaking = { readonly version: number; readonly below: string | undefined }

/** Begins to make the table anew, or goes on with what was begun for this version unless it is to be `anew`. */
export async function begin(tx: Tx, version: number, anew: boolean): Promise<void> {
  await sql`insert into search.made_with as m (analyser, remaking) values (0, ${version}) on conflict (one) do update
    set below = case when m.remaking = excluded.remaking and not ${anew}::boolean then m.below end, remaking = excluded.remaking`.execute(
    tx,
  )
}

/** How far it is; undefined when nothing is under way. */
export async function remakingOf(tx: Tx): Promise<Remaking | undefined> {
  const { rows } = await sql<{ version: number; below: string | null }>`select remaking as version, below
    from search.made_with where remaking is not null`.execute(tx)
  const [row] = rows
  return row && { version: row.version, below: row.below ?? undefined }
}

/** Notes that it is done from this id on; undefined: all of it. */
export async function note(tx: Tx, below: string | undefined): Promise<void> {
  await (below === undefined
    ? sql`update search.made_with set analyser = remaking, remaking = null, below = null`.execute(tx)
    : sql`update search.made_with set below = ${below}`.execute(tx))
}

const [lowest, highest] = ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff']

/** Removes rows from one id up to another (that one not included) except those of these vacancies. */
export async function dropOthers(
  tx: Tx,
  { from = lowest, below = highest }: { readonly from: string | undefined; readonly below: string | undefined },
  kept: readonly string[],
): Promise<void> {
  await sql`delete from search.posting where vacancy_id >= ${from}::uuid and vacancy_id < ${below}::uuid and vacancy_id <> all (${kept}::uuid[])`.execute(
    tx,
  )
}

/**
 * Asked by whoever writes rows, before the vacancies are read: no batch of a remaking goes on meanwhile. Else it could write what it
 * read before a vacancy changed over what was read afterwards.
 */
export async function besideOthers(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(hashtext('search.posting'))`.execute(tx)
}

/** The same for a batch of a remaking: nobody else writes rows meanwhile. */
export async function alone(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('search.posting'))`.execute(tx)
}
