import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { architectureGraph } from './architecture-graph.ts'
import { boundaries } from './boundaries.ts'
import { clientFaults } from './client.ts'
import { licences } from './licences.ts'
import { migrationsOrder } from './migrations-order.ts'
import { program } from './program.ts'
import { readTree } from './read-tree.ts'
import { shapes } from './shapes.ts'
import { medians, sizes } from './sizes.ts'

/** One check: what it found, and a note for the reader when there is one. */
type Found = { readonly failures: readonly string[]; readonly note?: string }
type Check = readonly [name: string, run: () => Promise<Found>]

const tree = readTree()
/** Words of the names of checks to run; `--but` and such words: all except those. */
const [first, ...rest] = process.argv.slice(2)
const isAsked = (name: string): boolean =>
  first === '--but'
    ? !rest.some((word) => name.includes(word))
    : !first || [first, ...rest].some((word) => name.includes(word))

const folder = mkdtempSync(join(tmpdir(), 'onil-check-'))
const report = join(folder, 'unit.json')
const unit = [
  'run',
  '--project',
  'unit',
  '--silent',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${report}`,
]
const unitTests = Promise.withResolvers<void>()

/** Longest first, so that the two lanes end together. */
const checks: readonly Check[] = [
  ['unit tests', () => program('vitest', ...unit).finally(unitTests.resolve)],
  // With all that the compiler finds, on the same types; only declarations are left to the compiler.
  ['lint and types', () => program('oxlint', '--type-check', '--format', 'unix', '.')],
  ['types of declarations', () => typesOf('.', '--noCheck')],
  ['types of islands', () => typesOf('src/web/islands')],
  ['types of the service worker', () => typesOf('src/web/worker')],
  ['types of the check on a device', () => typesOf('src/modules/badges/offline/device')],
  ['dead code', () => program('knip', '--no-progress')],
  ['configuration doc', () => program('node', '--import', 'tsx', 'tools/config-doc.ts', '--check')],
  ['law docs', () => program('node', '--import', 'tsx', 'tools/law-docs.ts', '--check')],
  ['format and complexity', () => program('biome', 'check', '--colors=off', '--max-diagnostics=20', '.')],
  ['lockfile', () => program('node', '--import', 'tsx', 'tools/complete-lockfile.ts', '--check')],
  ['licences', async () => ({ failures: await licences() })],
  ['generated client', async () => ({ failures: await clientFaults() })],
  ['boundaries', async () => ({ failures: boundaries(await tree) })],
  ['shapes', async () => ({ failures: shapes(await tree) })],
  ['sizes', async () => ({ failures: sizes(await tree), note: medians(await tree) })],
  ['migrations order', async () => ({ failures: await migrationsOrder(await tree) })],
  ['architecture graph', async () => ({ failures: await architectureGraph({ write: false }) })],
  ['conformance', conformance],
]

async function typesOf(project: string, ...more: string[]): Promise<Found> {
  return await program('tsc', '-p', project, '--pretty', 'false', ...more)
}

/** Last: the tests that it counts are unit tests, and where those run they are run once. */
async function conformance(): Promise<Found> {
  const asked = isAsked('unit tests')
  if (asked) await unitTests.promise
  return await program(
    'node',
    '--import',
    'tsx',
    'tools/conformance.ts',
    '--check',
    ...(asked ? [`--report=${report}`] : []),
  )
}

/** Runs one check and prints its line; gives whether it was sound. */
async function told([name, run]: Check): Promise<boolean> {
  const start = performance.now()
  const { failures, note = '' } = await run().catch((error: unknown): Found => ({ failures: [String(error)] }))
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5)
  console.log([failures.length === 0 ? 'ok  ' : 'FAIL', seconds, 's ', name, note && ` (${note})`].join(' ').trimEnd())
  for (const failure of failures) console.log(failure.replace(/^/gm, '       '))
  return failures.length === 0
}

/** Works the checks off in a given number of lanes. */
async function inLanes(lanes: number): Promise<boolean[]> {
  const waiting = checks.filter(([name]) => isAsked(name))
  const sound: boolean[] = []
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) sound.push(await told(next))
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return sound
}

const start = performance.now()
const sound = await inLanes(2)
await rm(folder, { recursive: true, force: true })
const bad = sound.filter((ok) => !ok).length
console.log(`${sound.length} checks, ${bad} failed, ${((performance.now() - start) / 1000).toFixed(1)} s`)
process.exitCode = bad > 0 || sound.length === 0 ? 1 : 0
