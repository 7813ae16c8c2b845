import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { isAlive, readPidFile } from '../../src/platform/embedded-postgres/pid-file.ts'

const Mark = z.object({ pid: z.number() })

/** `kill -9` of the program on this home and of its database at the same moment, as when the machine loses its power. */
export async function killNode(home: string): Promise<void> {
  const database = await readPidFile(join(home, 'data', 'cluster'))
  const { pid } = Mark.parse(JSON.parse(await readFile(join(home, 'running.json'), 'utf8')))
  if (!database) throw new Error('the database of this node is not where it should be')
  for (const one of [database.pid, pid]) process.kill(one, 'SIGKILL')
  while (isAlive(database.pid) || isAlive(pid)) await pause(20)
}
