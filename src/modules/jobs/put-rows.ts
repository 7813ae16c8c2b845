import { type RawBuilder, sql } from 'kysely'

/** Rows of `jobs.vacancy` written out as one JSON document, and which columns they fill. */
export type Written = { readonly columns: readonly string[]; readonly rows: string }

/** Writes rows out. All have the columns of the first. */
export function written(rows: readonly object[]): Written {
  return { columns: Object.keys(rows[0] ?? {}), rows: JSON.stringify(rows) }
}

/** The statement that inserts them. Columns that the database works out by itself are not named. */
export function inserting({ columns, rows }: Written): RawBuilder<unknown> {
  const names = sql.join(columns.map((column) => sql.ref(column)))
  return sql`insert into jobs.vacancy (${names}) select ${names} from jsonb_populate_recordset(null::jobs.vacancy, ${rows}::jsonb)`
}
