import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

const tickMs = 10 // USER_HZ is 100 on every Linux

/** Processor time that a PostgreSQL of this machine has used so far, its ended processes included, in milliseconds; NaN where there is no /proc. */
export async function postgresCpu(dataDir: string): Promise<number> {
  const [postmaster = ''] = (await readFile(join(dataDir, 'postmaster.pid'), 'utf8')).split('\n')
  const all = await readdir('/proc').catch(() => [])
  const stats = await Promise.all(all.filter((name) => /^\d+$/.test(name)).map(statOf))
  const own = stats.filter(({ pid, parent }) => pid === postmaster || parent === postmaster)
  if (own.length === 0) return Number.NaN
  return own.reduce((sum, one) => sum + one.ticks + (one.pid === postmaster ? one.ended : 0), 0) * tickMs
}

// See proc_pid_stat(5); the name in the second field may hold blanks.
async function statOf(pid: string): Promise<{ pid: string; parent: string; ticks: number; ended: number }> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const at = (field: number): number => Number(fields[field - 3] ?? 0)
  return { pid, parent: fields[1] ?? '', ticks: at(14) + at(15), ended: at(16) + at(17) }
}
