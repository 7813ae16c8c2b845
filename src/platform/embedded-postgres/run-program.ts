import { spawn } from 'node:child_process'
import type { OsUser } from './os-user.ts'

/** How a program ended and the end of what it said. */
export type Ended = { readonly code: number; readonly said: string }

/** The environment of PostgreSQL's programs: nothing of ours, so that no PG… variable or odd locale reaches them. */
export const cleanEnvironment: Readonly<Record<string, string>> = {
  PATH: '/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
  ...(process.platform === 'win32' && { SystemRoot: 'C:\\Windows' }),
}

/** Who a child process runs as. */
export function asUser(user: OsUser | undefined): { uid?: number; gid?: number } {
  return user ? { uid: user.uid, gid: user.gid } : {}
}

/** Runs a program to its end as a user. It starts in '/', because that user may not enter our own folder. */
export function runProgram(program: string, args: readonly string[], user: OsUser | undefined): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: '/',
      env: cleanEnvironment,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...asUser(user),
    })
    let said = ''
    const keep = (chunk: Buffer): void => {
      said = (said + chunk.toString()).slice(-8000)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => done({ code: 127, said: String(error) }))
    child.on('close', (code) => done({ code: code ?? 1, said }))
  })
}
