import { readFile, rm } from 'node:fs/promises'
import { z } from 'zod'
import { writeDurably } from '../storage/write-durably.ts'
import { isAlive } from './pid-file.ts'

/** A process that uses a folder: its number, the moment it began (Linux), and a note such as its address. */
export type Mark = { readonly pid: number; readonly since: string; readonly note: string }

const form: z.ZodType<Mark> = z.object({ pid: z.number().int(), since: z.string(), note: z.string() })

/** Writes this process's mark into a file; false when another living process has its mark there. */
export async function leaveMark(path: string, note: string): Promise<boolean> {
  const before = await liveMark(path)
  if (before && before.pid !== process.pid) return false
  await rm(path, { force: true })
  return await writeDurably(
    path,
    Buffer.from(JSON.stringify({ pid: process.pid, since: await beganAt(process.pid), note })),
    'keep',
  )
}

/** The mark in a file, when the process that left it is still there (and is not another one with its number). */
export async function liveMark(path: string): Promise<Mark | undefined> {
  const parsed = form.safeParse(
    await readFile(path, 'utf8')
      .then(JSON.parse)
      .catch(() => undefined),
  )
  if (!parsed.success || !isAlive(parsed.data.pid)) return undefined
  return (await beganAt(parsed.data.pid)) === parsed.data.since ? parsed.data : undefined
}

/** Takes the mark away, when it is this process's own. */
export async function removeMark(path: string): Promise<void> {
  if ((await liveMark(path))?.pid === process.pid) await rm(path, { force: true })
}

// Field 22 of /proc/PID/stat (proc(5)): when the process began, in ticks since boot. The name in field 2 may hold spaces.
async function beganAt(pid: number): Promise<string> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}
