import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { countsTable, readCatalogues, statementsList, unheld } from './conformance/statements.ts'

// `npm run conformance`: runs our own tests of the credential standards and writes docs/conformance.md from what they say; with
// --check it writes nothing and fails when the page is stale; with --report=<file> it reads a report of the unit tests and runs none.
// A group is a describe block whose title names a standard and a section ("VC Data Model 2.0 § 4.3 Contexts", or the section alone
// where the folder has one standard), a line is a test. Which statement of a standard is held by which test, and which by none and
// why, stands in tools/conformance/*.json.

const root = fileURLToPath(new URL('..', import.meta.url))
const standards = 'src/modules/badges/vc/'
const Report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({ ancestorTitles: z.array(z.string()), title: z.string(), status: z.string() }),
      ),
    }),
  ),
})
const Gaps = z.array(z.object({ standard: z.string(), what: z.string(), why: z.string() }))

type Line = { readonly group: string; readonly says: string; readonly status: string }

function readTests(): readonly Line[] {
  const made = process.argv.find((word) => word.startsWith('--report='))?.slice('--report='.length)
  const report = Report.parse(JSON.parse(readFileSync(made ?? runTests(), 'utf8')))
  const ours = report.testResults.filter(({ name }) => relative(root, name).startsWith(standards))
  const results = ours.sort((a, b) => (a.name < b.name ? -1 : 1))
  return results.flatMap(({ name: file, assertionResults }) =>
    assertionResults.flatMap(({ ancestorTitles, title, status }) => {
      const group = ancestorTitles.map((title) => groupOf(title, file)).find((found) => found !== undefined)
      return group === undefined ? [] : [{ group, says: title.replace(/(did:jwk:)[\w-]{20,}/, '$1…'), status }]
    }),
  )
}

function runTests(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'onil-conformance-')), 'report.json')
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const options = ['run', '--project', 'unit', standards, '--reporter=json', `--outputFile=${file}`]
  spawnSync(process.execPath, [vitest, ...options], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  return file
}

function groupOf(title: string, file: string): string | undefined {
  if (title.includes(' § ') || title.startsWith('Open Badges 3.0')) return title
  const forms = [/^(.+), (\d+\.\d.*)$/, /^(.+?) (\d+\.\d+\.\d.*)$/, /^()(\d+\.\d.*)$/]
  const [, standard = '', section] = forms.map((form) => form.exec(title)).find((found) => found !== null) ?? []
  const known = standard || (file.includes('/status/') ? 'Bitstring Status List 1.0' : '')
  return section === undefined || known === '' ? undefined : `${known} § ${section}`
}

function table(groups: readonly string[], lines: readonly Line[]): string {
  const rows = groups.map((group) => {
    const own = lines.filter((line) => line.group === group)
    const count = (...statuses: readonly string[]) => own.filter(({ status }) => statuses.includes(status)).length
    return `| ${group} | ${own.length} | ${count('passed')} | ${count('failed')} | ${count('skipped', 'pending', 'todo')} |`
  })
  return ['| clause group | tests | passed | failed | skipped |', '|---|---|---|---|---|', ...rows].join('\n')
}

function listing(groups: readonly string[], lines: readonly Line[]): string {
  return groups
    .map((group) => {
      const own = lines.filter((line) => line.group === group)
      return `### ${group}\n\n${own.map(({ says, status }) => `- ${says}${status === 'passed' ? '' : ` (**${status}**)`}`).join('\n')}`
    })
    .join('\n\n')
}

const lines = readTests()
const gaps = Gaps.parse(JSON.parse(readFileSync(join(root, 'tools/conformance/gaps.json'), 'utf8')))
const groups = [...new Set(lines.map(({ group }) => group))].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
const passing = lines.filter(({ status }) => status === 'passed')
const catalogues = readCatalogues()
const page = `# Conformance

What the credential standards ask, statement by statement in our own words, and which of our own tests holds it. Written by
\`npm run conformance\`; do not edit. A statement that names no passing test, or a page that is stale, fails \`npm run check\`.
The public suites can be run against \`onil conformance\`, which starts a node of its own and prints their settings.
The reference libraries (\`@digitalbazaar/*\`) verify what we issue and the other way round; those tests are not counted here.

## Statements

Normative statements (MUST, REQUIRED) as we read them, those of the public suites among them.

${countsTable(catalogues)}

## Tests

**${passing.length} of ${lines.length} tests hold**: one for each statement, or for each way to break one.

${table(groups, lines)}

## What is left out

${gaps.map(({ standard, what, why }) => `- **${standard}**: ${what}. ${why}`).join('\n')}

## Each statement

${statementsList(catalogues)}

## Each test

${listing(groups, lines)}
`
const wrong = unheld(
  catalogues,
  passing.map(({ says }) => says),
)
const file = join(root, 'docs/conformance.md')
const stale = process.argv.includes('--check') && readFileSync(file, 'utf8') !== page
if (!process.argv.includes('--check')) writeFileSync(file, page)
for (const fault of wrong) console.log(fault)
if (stale) console.log('docs/conformance.md is stale: npm run conformance')
console.log(`${passing.length} of ${lines.length} tests hold`)
process.exitCode = passing.length === lines.length && passing.length > 0 && wrong.length === 0 && !stale ? 0 : 1
