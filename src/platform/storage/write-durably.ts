import { randomUUID } from 'node:crypto'
import { link, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Writes a file that is either complete on disk or not there at all: a new file beside it, flushed, then renamed. Mode 0600.
 * `keep` leaves a file that is already there as it is and answers false: of two first starts at once one wins.
 */
export async function writeDurably(
  path: string,
  bytes: Uint8Array,
  existing: 'replace' | 'keep' = 'replace',
): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.${randomUUID()}.part`
  try {
    await writeFlushed(draft, bytes)
    const ours = existing === 'replace' ? await rename(draft, path).then(() => true) : await linkedFirst(draft, path)
    await flushFolder(dirname(path))
    return ours
  } finally {
    await rm(draft, { force: true })
  }
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function linkedFirst(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return // a folder cannot be opened there
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** Tells whether an error is this one of the operating system's ('ENOENT'). */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
