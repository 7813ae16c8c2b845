import type { ViteUserConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { onceOnly } from './tools/testing/once-only.ts'

/** Files that take a minute or more: begun first, or the other core would wait for them at the end. */
const long = [
  'access-matrix.db',
  'policies-alone.db',
  'hostile-requests.db',
  'backup.db',
  'pages.e2e',
  'torture.e2e',
  'j1.e2e',
  'previous-release.e2e',
  'backup.e2e',
  'j2.e2e',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = long.findIndex((name) => moduleId.includes(name))
      return at < 0 ? long.length : at
    }
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}

const shared = { environment: 'node', pool: 'forks' } as const

// The program is read once a worker, not once a file: that is half of the unit tests and a sixth of the others.
const together = { isolate: false, setupFiles: ['tools/testing/leave-as-found.ts'] }

/** Three kinds of test, by file name: pure, with PostgreSQL, with a browser. */
const config: ViteUserConfig = {
  test: {
    reporters: ['default'],
    // `--sequence.shuffle.files` proves that no file leans on the one before it.
    sequence: process.argv.includes('--sequence.shuffle.files') ? {} : { sequencer: LongestFirst },
    // Both of two cores: while a test waits for PostgreSQL, another one works.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          ...together,
          testTimeout: 30_000, // a busy machine is no fault of the code
          hookTimeout: 60_000,
          include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
          exclude: ['**/*.db.test.{ts,tsx}'],
        },
      },
      {
        test: {
          ...shared,
          name: 'db',
          // What a file plants in the server has names of its own.
          ...together,
          include: ['src/**/*.db.test.{ts,tsx}', 'tools/**/*.db.test.ts'],
          exclude: [...onceOnly],
          globalSetup: ['tools/testing/prepare-database.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'e2e',
          include: ['e2e/**/*.e2e.ts'],
          globalSetup: ['e2e/node/global-setup.ts'],
          ...together,
          maxWorkers: 2, // each file has a whole node with its database
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 20_000 } }, // one second is too short for a browser on a busy machine
        },
      },
    ],
  },
}

export default config
