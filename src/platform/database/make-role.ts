import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

const attempts = 20

/**
 * Makes the role the application connects as, or gives it the password of this node. A role belongs to the whole server, the lock of
 * `migrate` to one database: where two of one server start at once, one of them is told "tuple concurrently updated" and asks again.
 */
export async function makeRole(client: pg.Client, name: string, password: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await alterRole(client, name, password)
    } catch (error) {
      if (attempt === attempts || !isClash(error)) throw error
      await sleep(attempt * 10)
    }
  }
}

async function alterRole(client: pg.Client, name: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [name])
  const role = client.escapeIdentifier(name)
  // Row policies make short questions look costly, and compiling them (a server's default) takes longer than answering them.
  await client.query(
    `${rowCount ? 'alter' : 'create'} role ${role} login nosuperuser nocreatedb nocreaterole nobypassrls
      password ${client.escapeLiteral(password)}; alter role ${role} set jit = off`,
  )
}

// XX000 is what PostgreSQL says of a row of its own tables that another session changed; the others: that one was made meanwhile.
function isClash(error: unknown): boolean {
  if (!(error instanceof pg.DatabaseError)) return false
  return ['42710', '23505'].includes(error.code ?? '') || (error.code === 'XX000' && /concurrently/.test(error.message))
}
