import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

// npm leaves a package out of the lockfile when the registry in use does not carry it, as mirrors do with builds for other
// machines; then `npm ci` refuses the lockfile on every machine. This adds the missing ones: optional, with the exact
// version that the package which wants them names, and the machine that their name tells. With --check it only tells.

const file = fileURLToPath(new URL('../package-lock.json', import.meta.url))
const Lockfile = z.record(z.string(), z.unknown()) // records keep the order of the file
const Packages = z.record(z.string(), z.record(z.string(), z.unknown()))
type Packages = z.infer<typeof Packages>
const Wants = z.object({
  optionalDependencies: z.record(z.string(), z.string()).default({}),
  dev: z.boolean().default(false),
})

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'windows',
]
const processors = ['arm64', 'arm', 'x64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32']

/** Where Node would find `name` from the package at `path`; undefined when the lockfile has none. */
function found(packages: Packages, path: string, name: string): string | undefined {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const candidate = `${at}${at === '' ? '' : '/'}node_modules/${name}`
    if (packages[candidate]) return candidate
    if (at === '' || !at.includes('/node_modules/'))
      return packages[`node_modules/${name}`] ? `node_modules/${name}` : undefined
  }
}

function entryFor(name: string, version: string, dev: boolean): Packages[string] {
  const words = (name.split('/').at(-1) ?? '').split('-')
  const os = systems.find((one) => words.includes(one))
  const cpu = processors.find((one) => words.includes(one))
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : undefined
  return {
    version,
    ...(dev && { dev }),
    optional: true,
    ...(os && { os: [os === 'windows' ? 'win32' : os] }),
    ...(cpu && { cpu: [cpu] }),
    ...(os === 'linux' && libc && { libc: [libc] }),
  }
}

const lockfile = Lockfile.parse(JSON.parse(await readFile(file, 'utf8')))
const packages = Packages.parse(lockfile['packages'])
const missing: string[] = []
for (const [path, entry] of Object.entries(packages)) {
  const { optionalDependencies, dev } = Wants.parse(entry)
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const at = found(packages, path, name)
    const nested = at && packages[at]?.['version'] !== version && /^\d/.test(version)
    if (at && !nested) continue
    const place = nested ? `${path}/node_modules/${name}` : `node_modules/${name}`
    packages[place] = entryFor(name, version, dev)
    missing.push(place)
  }
}

if (missing.length > 0 && process.argv.includes('--check')) {
  console.error(
    `package-lock.json lacks ${missing.length} optional packages; run node --import tsx tools/complete-lockfile.ts`,
  )
  process.exitCode = 1
} else if (missing.length > 0) {
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  await writeFile(file, `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
  console.log(`added ${missing.length}`)
}
