import { mkdtemp, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const memory = '/dev/shm'
const needed = 4 * 1024 ** 3 // bytes; a run of all database tests used 561 MB at most

/**
 * A new folder for clusters that nobody keeps: in memory where the system has a place for that (Linux) and enough is free, else where
 * temporary files are. A test file's database is a thousand small files, and a disk takes ten times as long to make them.
 */
export async function throwawayFolder(prefix: string): Promise<string> {
  const place = await statfs(memory).catch(() => undefined)
  const roomy = place !== undefined && place.bavail * place.bsize > needed && process.availableMemory() > needed
  return await mkdtemp(join(roomy ? memory : tmpdir(), prefix))
}
