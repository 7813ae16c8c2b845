import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import { sideBySide } from '../../platform/database/side-by-side.ts'
import { encryptField } from '../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../platform/field-encryption/field-keys.ts'
import { blindIndex } from '../../platform/field-encryption/key-ring.ts'
import type { Node } from '../../platform/node.ts'

/** A made-up person: nobody, so without a key of their own (that would be millions of keys to keep). */
type GeneratedPerson = { readonly id: string; readonly name: string }
/** A made-up employer and who runs it. */
type GeneratedEmployer = {
  readonly id: string
  readonly name: string
  readonly region: string
  readonly size: number
  readonly verified: boolean
  readonly administrator: string
}

const table = 'identity.person'
/** How subjects of made-up people begin: no identity provider gives such a one. */
const generated = 'generated:'

/** Writes made-up people out for `addPersons`. */
function personRows(node: Node, people: readonly GeneratedPerson[], createdAt: Date): string {
  const ring = fieldKeys.of(node)
  const rows = people.map(({ id, name }) => ({
    id,
    subject: generated + id,
    name,
    lang: 'ko',
    linking_id: encryptField(ring, { table, column: 'linking_id', row: id }, id),
    linking_index: blindIndex(ring, table, 'linking_id', id),
    created_at: createdAt,
  }))
  return JSON.stringify(rows)
}

/** Adds made-up people in one statement. */
async function addPersons(tx: Tx, rows: string): Promise<void> {
  await sql`insert into identity.person select * from jsonb_populate_recordset(null::identity.person, ${rows}::jsonb)`.execute(
    tx,
  )
}

/** Writes made-up employers out for `addEmployers`. */
function employerRows(employers: readonly GeneratedEmployer[]): string {
  return JSON.stringify(employers)
}

/** Adds made-up employers, each with its administrator, in two statements that travel together. */
async function addEmployers(tx: Tx, rows: string, createdAt: Date): Promise<void> {
  const organisations =
    sql`insert into identity.organisation (id, kind, name, region, size, verified_at, demo, created_at)
    select id, 'employer', name, region, size, case when verified then ${createdAt}::timestamptz end, true, ${createdAt}
    from jsonb_to_recordset(${rows}::jsonb) as r(id uuid, name text, region text, size int, verified boolean)`.execute(
      tx,
    )
  const members = sql`insert into identity.member (organisation_id, person_id, administrator, since)
    select id, administrator, true, ${createdAt} from jsonb_to_recordset(${rows}::jsonb) as r(id uuid, administrator uuid)`.execute(
    tx,
  )
  await sideBySide<[unknown, unknown]>([organisations, members])
}

/** Whether there is an organisation that exists, or a person of another provider than the one whose subjects begin so. */
async function hasReal(tx: Tx, simulated: string): Promise<boolean> {
  const { rows } = await sql<{ real: boolean }>`select exists (select 1 from identity.organisation where not demo)
    or exists (select 1 from identity.person where not starts_with(subject, ${simulated}) and not starts_with(subject, ${generated})) as real`.execute(
    tx,
  )
  return rows[0]?.real ?? false
}

/** For what is generated in bulk (ADR 50). */
export const generatedParties: {
  readonly personRows: typeof personRows
  readonly addPersons: typeof addPersons
  readonly employerRows: typeof employerRows
  readonly addEmployers: typeof addEmployers
  readonly hasReal: typeof hasReal
} = { personRows, addPersons, employerRows, addEmployers, hasReal }
