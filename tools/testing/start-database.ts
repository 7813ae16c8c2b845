import { tempPostgres } from '../../src/platform/embedded-postgres/temp-postgres.ts'
import { debianPostgres } from './debian-postgres.ts'

/** A PostgreSQL for one test run; `url` is a superuser's. */
export type TestServer = { readonly url: string; stop(): Promise<void> }

/** TEST_DATABASE_URL's server, Debian's when ONIL_TEST_SERVER=debian-15, otherwise the embedded one. */
export async function startDatabase(): Promise<TestServer> {
  const given = process.env['TEST_DATABASE_URL']
  if (given) return { url: given, stop: () => Promise.resolve() }
  if (process.env['ONIL_TEST_SERVER'] === 'debian-15') return await debianPostgres()
  return await tempPostgres()
}
