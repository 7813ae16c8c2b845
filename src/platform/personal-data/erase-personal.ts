import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../database/connect.ts'
import type { PersonalTable } from './personal-table.ts'

/** Erases what a module's tables hold of a person, in their order. Done again it finds nothing more to do. */
export async function erasePersonal(tx: Tx, tables: readonly PersonalTable[], person: string): Promise<void> {
  for (const one of tables) await eraseOne(tx, one, person)
}

// A row policy that lets nothing be deleted says nothing: what should be gone is looked for.
async function eraseOne(tx: Tx, one: PersonalTable, person: string): Promise<void> {
  const { table, erasure } = one
  if (erasure.how === 'kept') return
  if (erasure.how === 'removed') {
    await sql`delete from ${sql.table(table)} where ${rowsOf(one, person)}`.execute(tx)
    if ((await countPersonal(tx, one, person)) > 0) throw new Error(`${table}: rows of an erased person are left`)
    return
  }
  const n = await countPersonal(tx, one, person)
  const done = await sql`update ${sql.table(table)} set ${erasure.set} where ${rowsOf(one, person)}`.execute(tx)
  if (done.numAffectedRows !== BigInt(n)) throw new Error(`${table}: not all rows of an erased person were emptied`)
}

/** Removes what was kept of an erased person, because the days of its rule are over. Done again it finds nothing more to do. */
export async function endKeeping(tx: Tx, tables: readonly PersonalTable[], person: string): Promise<void> {
  for (const one of tables) {
    if (one.erasure.how === 'removed' || one.erasure.ends !== 'removed') continue
    await sql`delete from ${sql.table(one.table)} where ${rowsOf(one, person)}`.execute(tx)
    if ((await countPersonal(tx, one, person)) > 0) throw new Error(`${one.table}: rows are left after their days`)
  }
}

/** What the platform itself keeps of a person: drafts, answers kept for retries, receipts. By the system only. */
export async function erasePlatform(tx: Tx, person: string): Promise<void> {
  await sql`select platform.erase_person(${person}::uuid)`.execute(tx)
}

/** How many rows of a table are the person's, as far as the caller may see. */
export async function countPersonal(tx: Tx, one: PersonalTable, person: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from ${sql.table(one.table)} where ${rowsOf(one, person)}`.execute(tx)
  return rows[0]?.n ?? 0
}

/** Which rows of a table are the person's. */
export function rowsOf({ columns: [column], whose }: PersonalTable, person: string): RawBuilder<boolean> {
  return whose ? whose(person) : sql<boolean>`${sql.ref(column)} = ${person}::uuid`
}
