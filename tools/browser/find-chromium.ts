import { execFile } from 'node:child_process'
import { access, chmod, mkdir, readFile, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { brotliDecompress, createBrotliDecompress } from 'node:zlib'
import { writeFile } from 'node:fs/promises'
import { extract } from 'tar-fs'

/** A browser that starts: its program, and the environment and arguments it needs. */
export type Chromium = {
  readonly path: string
  readonly env: Readonly<Record<string, string>>
  readonly args: readonly string[]
}

const run = promisify(execFile)
const unbrotli = promisify(brotliDecompress)

/** Arguments with which it works in containers, as root, and without a network. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
]

type Find = (names: readonly string[]) => Promise<Chromium | undefined>

/** Where a browser may be, in the order in which they are tried. */
const places: readonly { readonly name: string; readonly find: Find }[] = [
  { name: 'CHROMIUM_PATH', find: () => named(process.env['CHROMIUM_PATH']) },
  { name: 'the system’s', find: system },
  { name: 'Playwright’s own', find: async () => named((await import('@playwright/test')).chromium.executablePath()) },
  { name: 'apt-get install', find: installed },
  { name: '@sparticuz/chromium', find: packed },
]

const shell = 'chromium-headless-shell'
const whole = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * Finds a Chromium that really starts, or installs one. Throws with everything that was tried. Debian's headless shell is the same
 * browser without a window to draw, for half the processor time; it comes first unless the desktop's own parts (push messages) are needed.
 */
export async function findChromium(parts: 'page' | 'whole' = 'page'): Promise<Chromium> {
  const names = parts === 'whole' ? whole : [shell, ...whole]
  const tried: string[] = []
  for (const { name, find } of places) {
    const found = await find(names).catch((error: unknown) => void tried.push(`${name}: ${firstLine(error)}`))
    if (found && (await versionOf(found)) !== undefined) return found
    tried.push(found ? `${name}: ${found.path} does not start` : `${name}: none`)
  }
  throw new Error(
    `No Chromium was found. Install one (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.\n  ${tried.join('\n  ')}`,
  )
}

async function named(path: string | undefined): Promise<Chromium | undefined> {
  return path && (await isThere(path)) ? { path, env: {}, args } : undefined
}

async function system(names: readonly string[]): Promise<Chromium | undefined> {
  for (const name of names) {
    const found = await named(join('/usr/bin', name))
    if (found && (await versionOf(found)) !== undefined) return found // Ubuntu's is often a stub that asks for snap
  }
  return undefined
}

// Only Debian: Ubuntu's package of this name fetches a snap.
async function installed(names: readonly string[]): Promise<Chromium | undefined> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '')
  if (process.getuid?.() !== 0 || !/^ID=debian$/m.test(release)) return undefined
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-q'], { env })
  for (const name of names.filter((one) => one === shell || one === 'chromium')) {
    const asked = ['install', '-y', '-q', '--no-install-recommends', name]
    await run('apt-get', asked, { env, maxBuffer: 50_000_000 }).catch(() => undefined) // an older Debian has no shell
    const found = await system([name])
    if (found) return found
  }
  return undefined
}

/** The browser inside the npm package, unpacked once beside it, with the libraries it brings for machines that lack them. */
async function packed(): Promise<Chromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin')
  const folder = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url))
  if (!(await isThere(folder))) await unpack(bin, folder)
  return { path: join(folder, 'chromium'), args, env: { LD_LIBRARY_PATH: join(folder, 'lib') } }
}

async function unpack(bin: string, folder: string): Promise<void> {
  const draft = `${folder}.${process.pid}.part`
  await mkdir(draft, { recursive: true })
  await writeFile(join(draft, 'chromium'), await unbrotli(await readFile(join(bin, 'chromium.br'))))
  await chmod(join(draft, 'chromium'), 0o755)
  for (const archive of ['al2023', 'swiftshader']) {
    await pipeline(createReadStream(join(bin, `${archive}.tar.br`)), createBrotliDecompress(), extract(draft))
  }
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true })) // another run was first
}

async function versionOf({ path, env }: Chromium): Promise<string | undefined> {
  const answer = await run(path, ['--version', '--no-sandbox'], {
    env: { ...process.env, ...env },
    timeout: 20_000,
  }).catch(() => undefined)
  const version = answer?.stdout.trim()
  return version && /\d+\.\d+\.\d+/.test(version) ? version : undefined
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  )
}

function firstLine(error: unknown): string {
  return String(error).split('\n')[0] ?? ''
}
