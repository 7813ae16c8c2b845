import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { makeRole } from './make-role.ts'

async function withOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: inject('database').ownerUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

test('several that start at once on one server all make the role, without power', async () => {
  const name = `role "${randomBytes(4).toString('hex')}"`
  const often = async (client: pg.Client): Promise<void> => {
    for (let i = 0; i < 20; i++) await makeRole(client, name, 'it’s one')
  }
  await Promise.all(Array.from({ length: 6 }, async () => await withOwner(often)))
  await withOwner(async (client) => {
    const { rows } = await client.query('select rolsuper, rolcanlogin from pg_roles where rolname = $1', [name])
    expect(rows).toEqual([{ rolsuper: false, rolcanlogin: true }])
    await client.query(`drop role ${client.escapeIdentifier(name)}`)
  })
})

test('another fault is told', async () => {
  await withOwner(async (client) => {
    await client.query('set default_transaction_read_only = on')
    await expect(makeRole(client, 'role_that_is_not_made', 'x')).rejects.toThrow('read-only')
  })
})
