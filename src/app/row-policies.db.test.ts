import pg from 'pg'
import { expect, it } from 'vitest'
import { startProgram } from './testing/start-program.ts'

/** Tables that every operation may reach, and why that is right. A new table stands here with its reason, or has policies. */
const open: readonly (readonly [schema: string, table: string, reason: string])[] = [
  ['demo', 'made', 'ids of what was made for a demonstration'],
  ['demo', 'town', 'one row: the day of the demonstration'],
  ['jobs', 'import_fault', 'vacancies hold no personal data'],
  ['jobs', 'import_run', 'how far imports got'],
  ['jobs', 'source', 'public: where imported vacancies come from'],
  ['platform', 'audit', 'ids and names of operations; no page reads it, and nobody may change it'],
  ['platform', 'context_key', 'not granted to the application at all'],
  ['platform', 'delivery', 'progress of subscribers'],
  ['platform', 'kept_form', 'sealed with a key that only the browser holds'],
  ['platform', 'mail', 'letters of a demonstration, shown to everybody there; empty where there is a mail server'],
  ['platform', 'migration', 'not granted to the application at all'],
  ['platform', 'submission', 'read by the key that only its sender knows, and by who sent it'],
]

it('every table has row policies that bind its owner too, or a reason', async () => {
  const program = await startProgram()
  const owner = new pg.Client({ connectionString: program.ownerUrl })
  await owner.connect()
  try {
    const { rows } = await owner.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema|pgboss)'
          and not (c.relrowsecurity and c.relforcerowsecurity
            and exists (select 1 from pg_policy p where p.polrelid = c.oid)) order by 1`,
    )
    expect(rows.map(({ name }) => name)).toEqual(open.map(([schema, table]) => `${schema}.${table}`))
  } finally {
    await owner.end()
    await program.close()
  }
})
