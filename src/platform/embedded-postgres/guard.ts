import { spawn } from 'node:child_process'
import { type OsUser } from './os-user.ts'
import { asUser, cleanEnvironment } from './run-program.ts'

/** Stands between this process and its PostgreSQL. `release` when PostgreSQL was stopped in good order. */
export type Guard = { release(): void }

// Waits until the pipe closes, which the system does when its other end dies, even by kill -9. Then a fast shutdown, and
// the folder of a throwaway cluster goes too. Its own session, so that Ctrl-C in the terminal does not reach it.
const script = `cat >/dev/null
kill -INT "$1" || exit
[ -n "$2" ] || exit
while kill -0 "$1"; do sleep 0.1; done
rm -rf -- "$2"`

/** Makes PostgreSQL stop when this process dies without a word. Not on Windows, where the next start stops it. */
export function guard(postmaster: number, user: OsUser | undefined, remove = ''): Guard {
  if (process.platform === 'win32') return { release: () => undefined }
  const child = spawn('/bin/sh', ['-c', script, 'onil-guard', String(postmaster), remove], {
    cwd: '/',
    env: cleanEnvironment,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    ...(remove ? {} : asUser(user)),
  })
  child.on('error', () => undefined)
  child.unref()
  if ('unref' in child.stdin && typeof child.stdin.unref === 'function') child.stdin.unref()
  return { release: () => void child.kill('SIGKILL') }
}
