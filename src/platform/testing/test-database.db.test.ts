import pg from 'pg'
import { expect, test } from 'vitest'
import { testDatabase } from './test-database.ts'

async function ask(url: string, question: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(question)).rows
  } finally {
    await client.end()
  }
}

test('a test gets a migrated database of its own, as a role without power', async () => {
  const [one, other] = await Promise.all([testDatabase(), testDatabase()])
  const who = await ask(one.url, 'select rolsuper, rolbypassrls from pg_roles where rolname = current_user')
  expect(who).toEqual([{ rolsuper: false, rolbypassrls: false }])
  await ask(one.ownerUrl, 'create table public.only_here (n int)')
  await expect(ask(other.ownerUrl, 'select * from public.only_here')).rejects.toThrow('does not exist')
  await Promise.all([one.drop(), other.drop()])
  await expect(ask(one.ownerUrl, 'select 1')).rejects.toThrow('does not exist')
})
