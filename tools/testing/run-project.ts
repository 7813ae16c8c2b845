import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { z } from 'zod'

/** What became of the tests of one run. */
export type Tally = {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Each failure in a few lines, to be said once more where a long log ends. */
  readonly faults: readonly string[]
}

const assertion = z.object({
  status: z.string(),
  fullName: z.string().default(''),
  failureMessages: z.array(z.string()).default([]),
})
const report = z.object({
  testResults: z.array(
    z.object({
      name: z.string().default(''),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(assertion),
    }),
  ),
})

/** Runs one Vitest project, shows its output, and counts. A crash, and a whole project without tests, counts as one failure. */
export async function runProject(
  name: string,
  filters: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'onil-test-'))
  const file = join(folder, 'report.json')
  try {
    const code = await vitest(['--project', name, `--outputFile.json=${file}`, ...filters], env)
    const text = await readFile(file, 'utf8').catch(() => undefined)
    const tally = tallyOf(text, code, { mayBeEmpty: filters.length > 0 })
    console.log(
      `${[name, ...Object.values(env)].join(' on ')}: ${tally.passed} of ${tally.passed + tally.failed} tests passed`,
    )
    return tally
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Counts Vitest's JSON report; `undefined` when it wrote none. A file that did not load is one failure. */
export function tallyOf(
  text: string | undefined,
  code: number,
  { mayBeEmpty = false }: { readonly mayBeEmpty?: boolean } = {},
): Tally {
  if (text === undefined) return { passed: 0, failed: 1, skipped: 0, faults: ['no report was written'] }
  const files = report.parse(JSON.parse(text)).testResults
  const all = files.flatMap(({ assertionResults }) => assertionResults)
  const count = (...statuses: string[]): number => all.filter(({ status }) => statuses.includes(status)).length
  const passed = count('passed')
  const broken = files.filter(
    (f) => f.status === 'failed' && !f.assertionResults.some(({ status }) => status === 'failed'),
  )
  const seen = count('failed') + broken.length
  const unseen = seen === 0 && (code !== 0 || passed === 0) && !(mayBeEmpty && all.length === 0)
  const faults = [
    ...files.flatMap((file) =>
      file.assertionResults
        .filter(({ status }) => status === 'failed')
        .map((test) => fault(file.name, test.fullName, test.failureMessages[0])),
    ),
    ...broken.map((file) => fault(file.name, 'did not load', file.message)),
    ...(unseen ? [`ended with ${code} and named no failure`] : []),
  ]
  return { passed, failed: unseen ? 1 : seen, skipped: all.length - passed - count('failed'), faults }
}

function fault(file: string, test: string, message = ''): string {
  const few = message.split('\n').slice(0, 6).join('\n  ')
  return `${relative(process.cwd(), file)} > ${test}\n  ${few}`
}

async function vitest(args: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  const program = join(process.cwd(), 'node_modules', 'vitest', 'vitest.mjs')
  return await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, 'run', '--reporter=default', '--reporter=json', ...args], {
      env: { ...process.env, ...env },
      stdio: 'inherit',
    })
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}
