import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { debianBinaries } from './debian-postgres.ts'

/** Installs Debian's PostgreSQL 15 where it is missing and we may; leaves quietly where we may not. */
export function installDebianPostgres(): void {
  if (existsSync(debianBinaries) || userInfo().uid !== 0 || !existsSync('/usr/bin/apt-get')) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]): void =>
    void execFileSync('apt-get', ['-qq', '-y', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  try {
    apt('update')
    apt('install', '--no-install-recommends', 'postgresql-15')
  } catch (error) {
    console.log(`postgresql-15 could not be installed: ${error instanceof Error ? error.message : String(error)}`)
  }
}
