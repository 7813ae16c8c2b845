import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { appUrl } from '../database/urls.ts'

/** What the test run prepared once: a cluster and a migrated template. Tests get clones of it. */
export type PreparedDatabase = {
  readonly ownerUrl: string
  readonly template: string
  readonly appPassword: string
  /** Hexadecimal. */
  readonly contextKey: string
}

declare module 'vitest' {
  interface ProvidedContext {
    database: PreparedDatabase
  }
}

/** A migrated, empty database of a test file's own. `url` connects as the application, `ownerUrl` as the owner. */
export type TestDatabase = {
  readonly url: string
  readonly ownerUrl: string
  readonly contextKey: Buffer
  drop(): Promise<void>
}

/** Clones the template. Call it in `beforeAll`, `drop` it in `afterAll`; connections still open are cut. */
export async function testDatabase(): Promise<TestDatabase> {
  const { ownerUrl, template, appPassword, contextKey } = inject('database')
  const name = `test_${randomBytes(6).toString('hex')}`
  // Copied as files: block by block through the log, as is usual, takes three times as long.
  await asOwner(ownerUrl, `create database ${name} template ${template} strategy file_copy`)
  return {
    url: appUrl(ownerUrl, appPassword, name),
    ownerUrl: Object.assign(new URL(ownerUrl), { pathname: `/${name}` }).href,
    contextKey: Buffer.from(contextKey, 'hex'),
    drop: () => asOwner(ownerUrl, `drop database if exists ${name} with (force)`),
  }
}

async function asOwner(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
