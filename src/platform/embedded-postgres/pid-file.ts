import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What a running postmaster writes into its folder: `ready` when it takes connections. */
export type PidFile = { readonly pid: number; readonly port: number; readonly ready: boolean }

/** Reads `postmaster.pid` of a cluster; undefined when there is none or it is not complete yet. */
export async function readPidFile(cluster: string): Promise<PidFile | undefined> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  const pid = Number(lines[0])
  const port = Number(lines[3])
  return pid > 0 && port > 0 ? { pid, port, ready: lines[7]?.trim() === 'ready' } : undefined
}

/** Tells whether a process is there. One that we may not signal is there too. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * The postmaster that serves this cluster now. A file left by a killed one may carry a number that another program has since
 * been given: on Linux the process itself is asked whether it is PostgreSQL on this folder.
 */
export async function runningPostmaster(cluster: string): Promise<PidFile | undefined> {
  const file = await readPidFile(cluster)
  if (!file || !isAlive(file.pid)) return undefined
  if (process.platform !== 'linux') return file
  const command = await readFile(`/proc/${file.pid}/cmdline`, 'utf8').catch(() => '')
  return command.split('\0').includes(cluster) ? file : undefined
}
