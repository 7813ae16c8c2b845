import { type FileHandle, mkdir, open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Service, service } from '../service.ts'

/** The node's own copy of the signed roots, outside the database: who rewrites the database does not rewrite it. */
export type RootFile = {
  /** The roots in it, by number. */
  read(): Promise<ReadonlyMap<number, string>>
  add(roots: readonly { readonly n: number; readonly jws: string }[]): Promise<void>
}

/** The node's file: `rootFile.of(node)`. */
export const rootFile: Service<RootFile> = service<RootFile>('platform.audit-roots')

/** A file with one root a line: its number, a space, the signed text. Lines are only ever added. */
export function rootFileAt(path: string): RootFile {
  return {
    read: async () => {
      const text = await readFile(path, 'utf8').catch(nothingYet)
      const lines = text.split('\n').filter((line) => line !== '')
      return new Map(lines.map((line) => [Number(line.split(' ', 1)[0]), line.slice(line.indexOf(' ') + 1)]))
    },
    add: async (roots) => {
      await mkdir(dirname(path), { recursive: true })
      const file: FileHandle = await open(path, 'a', 0o600)
      try {
        await file.appendFile(roots.map(({ n, jws }) => `${n} ${jws}\n`).join(''))
        await file.sync()
      } finally {
        await file.close()
      }
    },
  }
}

function nothingYet(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
  throw error
}
