import { sql } from 'kysely'
import pg from 'pg'
import { expect, it } from 'vitest'
import { toId } from '../kernel/id.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import { saveDraft } from '../platform/drafts/draft.ts'
import { systemCall } from '../platform/node.ts'
import type { Actor } from '../platform/operation/actor.ts'
import { personActor } from '../platform/testing/build-actor.ts'
import { makeCast } from './testing/cast.ts'
import { startProgram } from './testing/start-program.ts'

/** Tables that every operation may reach, and why that is right. A new table stands here with its reason, or has policies. */
const open: readonly (readonly [schema: string, table: string, reason: string])[] = [
  ['demo', 'made', 'ids of what was made for a demonstration'],
  ['demo', 'town', 'one row: the day of the demonstration'],
  ['jobs', 'import_fault', 'vacancies hold no personal data'],
  ['jobs', 'import_run', 'how far imports got'],
  ['jobs', 'source', 'public: where imported vacancies come from'],
  [
    'platform',
    'audit',
    'ids and names of operations; the chain’s trigger reads the last row in the name of whoever acts, and as the owner it costs too much',
  ],
  ['platform', 'context_key', 'not granted to the application at all'],
  ['platform', 'delivery', 'progress of subscribers'],
  ['platform', 'kept_form', 'sealed with a key that only the browser holds'],
  ['platform', 'migration', 'not granted to the application at all'],
]

/**
 * The queue's own schema is not looked at: its library works on its own connections, outside of any operation, and reads back
 * each row that a sender puts in. A policy that let it do so would have to trust whoever says nothing about themselves.
 */
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

it('an answer kept for a retry is seen by its sender alone', async () => {
  const program = await startProgram()
  const { node } = program.runtime
  try {
    const { personA, personB } = await makeCast(node)
    const [mine, theirs] = [personActor(toId(personA.person)), personActor(toId(personB.person))]
    const call = { ...systemCall(node, 'test'), actor: mine, key: 'a-key-of-this-test' }
    expect((await saveDraft(call, { form: 'note', fields: { text: '1' } })).ok).toBe(true)
    const count = async (actor: Actor): Promise<number> =>
      await inTransaction(node, actor, 'test', async (tx) => {
        const { rows } = await sql<{ n: number }>`select count(*)::int as n from platform.submission`.execute(tx)
        return rows[0]?.n ?? -1
      })
    expect([await count(mine), await count(theirs)]).toEqual([1, 0])
  } finally {
    await program.close()
  }
})
