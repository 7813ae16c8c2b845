import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from './failure.ts'

/** The folders of an installation. */
export type Home = {
  readonly root: string
  readonly keys: string
  readonly data: string
  readonly files: string
  readonly nodeFile: string
  readonly runFile: string
  readonly databaseFile: string
  readonly auditRoots: string
}

/** Where things are kept under a home folder. */
export function homeAt({ home, files }: { readonly home: string; readonly files: string }): Home {
  return {
    root: home,
    files,
    keys: join(home, 'keys'),
    data: join(home, 'data'),
    nodeFile: join(home, 'node.json'),
    runFile: join(home, 'running.json'),
    databaseFile: join(home, 'database.json'),
    auditRoots: join(home, 'audit-roots.log'),
  }
}

/** Makes the folders. Only their owner may look into keys and files; the database's own user passes through the home to its data. */
export async function makeHome(home: Home): Promise<void> {
  try {
    await mkdir(home.root, { recursive: true, mode: 0o711 })
    for (const folder of [home.keys, home.files]) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await chmod(folder, 0o700)
    }
  } catch (error) {
    throw unwritable(home.root, error)
  }
}

function unwritable(folder: string, error: unknown): Failure {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return new Failure(
    {
      ko: `${folder} 폴더를 만들거나 쓸 수 없습니다(${reason}).`,
      en: `The folder ${folder} cannot be made or written to (${reason}).`,
    },
    {
      ko: '쓸 수 있는 폴더를 ONIL_HOME에 적거나 폴더의 권한과 빈 공간을 확인하세요.',
      en: 'Name a folder of your own in ONIL_HOME, or check the permissions of this one and the space on the disk.',
    },
    error,
  )
}
