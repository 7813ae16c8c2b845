import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { contextPads } from './context.ts'
import { makeRole } from './make-role.ts'

/** One SQL file. `name` begins with its UTC minute, so that all modules' files have one global order. */
export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string }

/** The role the application connects as: no superuser, owns no table, row-level security applies to it. */
export const appRole = 'onil_app'

/** Reads the migrations of the platform and of every module, in their global order. */
async function readMigrations(folders: readonly URL[]): Promise<Migration[]> {
  const all: Migration[] = []
  for (const folder of folders) {
    const files = (await readdir(folder)).filter((f) => f.endsWith('.sql'))
    for (const file of files) {
      const sql = await readFile(new URL(file, folder), 'utf8')
      all.push({ name: `${ownerOf(folder)}/${file}`, sql, checksum: createHash('sha256').update(sql).digest('hex') })
    }
  }
  return all.sort((a, b) => (basename(a.name) < basename(b.name) ? -1 : 1))
}

function ownerOf(folder: URL): string {
  return fileURLToPath(folder).split('/').filter(Boolean).at(-2) ?? ''
}

/** What `migrate` is given: the owner's connection, the secrets of this node, and the modules' schemas. */
export type MigrateOptions = {
  readonly ownerUrl: string
  readonly appPassword: string
  readonly contextKey: Buffer
  readonly schemas: readonly string[]
  readonly folders: readonly URL[]
  readonly log?: (line: string) => void
}

/** Applies what is missing, each file in its own transaction, one runner at a time. A changed old file stops it. Gives the number applied. */
export async function migrate(options: MigrateOptions): Promise<number> {
  const client = new pg.Client({ connectionString: options.ownerUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', ['onil.migrate'])
    await prepare(client, options)
    const applied = await applyMissing(client, options)
    await finish(client, options)
    return applied
  } finally {
    await client.end()
  }
}

async function prepare(client: pg.Client, { appPassword, schemas }: MigrateOptions): Promise<void> {
  await makeRole(client, appRole, appPassword)
  for (const schema of ['platform', ...schemas])
    await client.query(`create schema if not exists ${client.escapeIdentifier(schema)}`)
  await client.query(
    `create table if not exists platform.migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())`,
  )
}

async function applyMissing(client: pg.Client, options: MigrateOptions): Promise<number> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from platform.migration',
  )
  const known = new Map(rows.map((r) => [r.name, r.checksum]))
  let applied = 0
  for (const migration of await readMigrations(options.folders)) {
    const before = known.get(migration.name)
    if (before === migration.checksum) continue
    if (before !== undefined)
      throw new Error(`${migration.name} was changed after it had been applied; write a new migration instead`)
    options.log?.(migration.name)
    await applyOne(client, migration)
    applied++
  }
  return applied
}

// lock_timeout: a migration gives up rather than make citizens wait behind it.
async function applyOne(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query(`begin; set local lock_timeout = '2s'`)
    await client.query(sql)
    await client.query('insert into platform.migration (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

// The application may read and write rows of the modules; of the platform's evidence it may only add.
async function finish(client: pg.Client, { contextKey, schemas }: MigrateOptions): Promise<void> {
  for (const schema of [...schemas, 'platform', 'pgboss']) await grant(client, schema)
  await client.query(`revoke all on platform.context_key, platform.migration from ${appRole}`)
  await client.query(
    `revoke update, delete on platform.audit, platform.access_entry, platform.organisation_entry, platform.audit_anchor, platform.audit_head,
      platform.audit_check, platform.receipt, platform.fact from ${appRole}`,
  )
  const { inner, outer } = contextPads(contextKey)
  await client.query(
    `insert into platform.context_key (inner_pad, outer_pad) values ($1, $2)
    on conflict (only_one) do update set inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad`,
    [inner, outer],
  )
}

async function grant(client: pg.Client, schema: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_namespace where nspname = $1', [schema])
  if (!rowCount) return
  const name = client.escapeIdentifier(schema)
  await client.query(`grant usage on schema ${name} to ${appRole};
    grant select, insert, update, delete on all tables in schema ${name} to ${appRole};
    grant usage, select on all sequences in schema ${name} to ${appRole};
    grant execute on all functions in schema ${name} to ${appRole}`)
}
