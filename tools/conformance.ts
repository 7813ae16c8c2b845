import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

// `npm run conformance`: runs our own tests of the credential standards and writes docs/conformance.md from what they say.
// A group is a describe block whose title names a standard and a section ("VC Data Model 2.0 § 4.3 Contexts", or the section
// alone where the folder has one standard), a line is a test: one normative statement each. What is not tested at all is listed in tools/conformance-gaps.json.

const root = fileURLToPath(new URL('..', import.meta.url))
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

function runTests(): readonly Line[] {
  const file = join(mkdtempSync(join(tmpdir(), 'onil-conformance-')), 'report.json')
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const options = ['run', '--project', 'unit', 'src/modules/badges/vc', '--reporter=json', `--outputFile=${file}`]
  spawnSync(process.execPath, [vitest, ...options], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  const report = Report.parse(JSON.parse(readFileSync(file, 'utf8')))
  return report.testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults.flatMap(({ ancestorTitles, title, status }) => {
      const group = ancestorTitles.map((title) => groupOf(title, file)).find((found) => found !== undefined)
      return group === undefined ? [] : [{ group, says: title, status }]
    }),
  )
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

const lines = runTests()
const gaps = Gaps.parse(JSON.parse(readFileSync(join(root, 'tools/conformance-gaps.json'), 'utf8')))
const groups = [...new Set(lines.map(({ group }) => group))].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
const passed = lines.filter(({ status }) => status === 'passed').length
const page = `# Conformance

What the credential standards ask, by our own tests: one for each normative statement, or for each way to break one, named
after it, with documents that keep and documents that break it. Written by \`npm run conformance\`; do not edit.
The public suites can be run against \`onil conformance\`, which starts a node of its own and prints their settings.
The reference libraries (\`@digitalbazaar/*\`) verify what we issue and the other way round; those tests are not counted here.

**${passed} of ${lines.length} tests hold.**

${table(groups, lines)}

## What is left out

${gaps.map(({ standard, what, why }) => `- **${standard}**: ${what}. ${why}`).join('\n')}

## The statements

${listing(groups, lines)}
`
writeFileSync(join(root, 'docs/conformance.md'), page)
console.log(`${passed} of ${lines.length} tests hold; docs/conformance.md written`)
process.exitCode = passed === lines.length && passed > 0 ? 0 : 1
