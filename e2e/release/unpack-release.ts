import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { extract } from 'tar-fs'
import { z } from 'zod'
import type { Release } from '../../tools/releases/last-release.ts'

const run = promisify(execFile)
const ourPackages = fileURLToPath(new URL('../../node_modules', import.meta.url))
const Launcher = z.object({ isInstalled: z.function({ input: [], output: z.boolean() }) })

/** Puts a release's program, with its packages, into a folder: as somebody who cloned it then would have it. */
export async function unpackRelease({ commit }: Release, folder: string): Promise<void> {
  const git = spawn('git', ['archive', '--format=tar', commit], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(git, 'exit')
  await pipeline(git.stdout, extract(folder))
  const [code]: unknown[] = await ended
  if (code !== 0) throw new Error(`git archive ended with ${String(code)}`)
  await bringPackages(folder)
}

// Our own packages serve where they are what its lockfile says, by its own judgement; otherwise npm brings them.
async function bringPackages(folder: string): Promise<void> {
  const packages = join(folder, 'node_modules')
  await symlink(ourPackages, packages)
  const file = pathToFileURL(join(folder, 'bin', 'launcher', 'installed.mjs')).href
  const loaded: unknown = await import(/* @vite-ignore */ file)
  if (Launcher.parse(loaded).isInstalled()) return
  await rm(packages)
  const args = [
    'ci',
    '--omit=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
  ]
  await run('npm', args, { cwd: folder, env: { ...process.env, NODE_ENV: undefined }, maxBuffer: 10_000_000 })
}
