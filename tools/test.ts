import { existsSync } from 'node:fs'
import { debianBinaries } from './testing/debian-postgres.ts'
import { installDebianPostgres } from './testing/install-debian-postgres.ts'
import { runProject, type Tally } from './testing/run-project.ts'

/** `npm test`: every project, one after the other; the database tests once more on Debian's PostgreSQL 15 where asked. */
const filters = process.argv.slice(2)
const tallies: Tally[] = []
const seconds: Record<string, number> = {}
for (const project of ['unit', 'db', 'e2e']) {
  const start = performance.now()
  tallies.push(await runProject(project, filters))
  seconds[project] = (performance.now() - start) / 1000
}

// A machine that is too slow for all of it in the time it is given leaves out the second server, and says so. It takes about a third of the first's time.
const [left, needed] = [
  Number(process.env['ONIL_TEST_UNTIL'] ?? Infinity) - Date.now() / 1000,
  (seconds['db'] ?? 0) / 2,
]
if (left < needed) {
  console.log(
    `SKIPPED: database tests on PostgreSQL 15; ${Math.round(left)} s are left and they may take ${Math.round(needed)} s`,
  )
} else if (process.env['CI'] === 'true' || process.env['ONIL_TEST_PG15'] === '1') {
  installDebianPostgres()
  if (existsSync(debianBinaries)) tallies.push(await runProject('db', filters, { ONIL_TEST_SERVER: 'debian-15' }))
  else
    console.log(
      'SKIPPED: database tests on PostgreSQL 15; it is not installed and only root can install it (apt-get install postgresql-15)',
    )
} else {
  console.log('SKIPPED: database tests on PostgreSQL 15; set ONIL_TEST_PG15=1 to run them')
}

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
const skipped = tallies.reduce((sum, tally) => sum + tally.skipped, 0)
for (const fault of tallies.flatMap(({ faults }) => faults)) console.log(`\nFAILED ${fault}`)
if (skipped > 0) console.log(`${skipped} tests skipped themselves`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
