import type { Config } from '../../platform/config/config.ts'
import { Failure } from '../../platform/config/failure.ts'
import { startPostgres } from '../../platform/embedded-postgres/start-postgres.ts'
import type { Terminal } from './terminal.ts'

/** The database of this installation, by its owner's connection. */
export type OpenDatabase = {
  readonly ownerUrl: string
  /** The folder of the embedded cluster. */
  readonly cluster?: string
  stop(): Promise<void>
}

/** Starts the embedded PostgreSQL, or takes the one that DATABASE_URL names after a first greeting. */
export async function openDatabase(config: Config, terminal: Terminal, alone: boolean): Promise<OpenDatabase> {
  if (config.databaseUrl !== undefined) {
    await greet(config.databaseUrl)
    return { ownerUrl: config.databaseUrl, stop: () => Promise.resolve() }
  }
  terminal.step({ ko: '데이터베이스를 시작합니다', en: 'Starting the database' })
  const outside = (folder: string): void =>
    terminal.step({
      ko: `  자료 폴더: ${folder} (onil reset이 지웁니다)`,
      en: `  Data folder: ${folder} (onil reset removes it)`,
    })
  const { url, dataDir, stop } = await startPostgres({ home: config.home, outside, alone })
  return { ownerUrl: url, cluster: dataDir, stop }
}

async function greet(url: string): Promise<void> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number; may: boolean }>(
      `select current_setting('server_version_num')::int as version, (rolsuper or rolcreaterole) as may from pg_roles where rolname = current_user`,
    )
    const { version = 0, may = false } = rows[0] ?? {}
    if (version < 150_000) throw tooOld(version)
    if (!may) throw mayNot()
  } catch (error) {
    throw error instanceof Failure ? error : unreachable(error)
  } finally {
    await client.end().catch(() => undefined)
  }
}

function tooOld(version: number): Failure {
  return new Failure(
    {
      ko: `DATABASE_URL의 PostgreSQL이 너무 오래되었습니다(${Math.floor(version / 10_000)}).`,
      en: `The PostgreSQL of DATABASE_URL is too old (${Math.floor(version / 10_000)}).`,
    },
    { ko: 'PostgreSQL 15에서 18까지 쓸 수 있습니다.', en: 'Use PostgreSQL 15 to 18.' },
  )
}

function mayNot(): Failure {
  return new Failure(
    { ko: 'DATABASE_URL의 사용자는 역할을 만들 수 없습니다.', en: 'The user of DATABASE_URL may not create roles.' },
    {
      ko: '데이터베이스의 소유자에게 권한을 주세요: ALTER ROLE 이름 CREATEROLE;',
      en: 'Give the owner of the database that right: ALTER ROLE name CREATEROLE;',
    },
  )
}

// The address is not repeated: it holds a password.
function unreachable(error: unknown): Failure {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : 'no answer'
  return new Failure(
    {
      ko: `DATABASE_URL의 데이터베이스에 연결하지 못했습니다(${reason}).`,
      en: `The database of DATABASE_URL cannot be reached (${reason}).`,
    },
    {
      ko: '주소, 사용자, 비밀번호와 데이터베이스 이름을 확인하세요. DATABASE_URL을 지우면 내장 데이터베이스로 시작합니다.',
      en: 'Check host, user, password and the name of the database. Without DATABASE_URL the embedded one is used.',
    },
    error,
  )
}
