import { readFile, stat } from 'node:fs/promises'
import { writeDurably } from '../storage/write-durably.ts'

/** Reads a secret from a file, and makes it first when there is none. Of two first starts at once both get the same one. */
export async function readOrMakeSecret(path: string, make: () => string): Promise<string> {
  const there = await stat(path).then(
    () => true,
    () => false,
  )
  if (!there) await writeDurably(path, Buffer.from(make()), 'keep')
  return readSecret(path)
}

/** Reads a secret; throws when others on this machine could read it too. */
export async function readSecret(path: string): Promise<string> {
  const { mode } = await stat(path)
  const open = process.platform !== 'win32' && (mode & 0o077) !== 0
  if (open) throw new Error(`${path} can be read by others. Run: chmod 600 '${path}'`)
  return readFile(path, 'utf8')
}
