import { readFile, stat } from 'node:fs/promises'
import { Failure } from '../config/failure.ts'

/** A user of the operating system that PostgreSQL runs as, because it refuses to run as root. */
export type OsUser = { readonly name: string; readonly uid: number; readonly gid: number }

/**
 * The user for PostgreSQL: undefined means "as we are". As root it is the owner of the data that is already there, otherwise
 * a system user. It must be in /etc/passwd: PostgreSQL looks its own name up.
 */
export async function postgresUser(data: string): Promise<OsUser | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const users = (await readFile('/etc/passwd', 'utf8')).split('\n').flatMap(userOf)
  const owner = await stat(data).then(
    ({ uid }) => uid,
    () => 0,
  )
  const before = users.find(({ uid }) => uid === owner && uid !== 0)
  if (before) return before
  for (const name of ['postgres', '_postgres', 'nobody']) {
    const user = users.find((one) => one.name === name)
    if (user) return user
  }
  throw new Failure(
    {
      ko: 'PostgreSQL은 root로 실행할 수 없고, 이 컴퓨터에는 대신 쓸 사용자(postgres 또는 nobody)가 없습니다.',
      en: 'PostgreSQL does not run as root, and this machine has no other user for it (postgres or nobody).',
    },
    {
      ko: 'useradd --system postgres로 만들거나 일반 사용자로 실행하세요.',
      en: 'Make one with useradd --system postgres, or run this as an ordinary user.',
    },
  )
}

function userOf(line: string): OsUser[] {
  const [name, , uid, gid] = line.split(':')
  return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : []
}
