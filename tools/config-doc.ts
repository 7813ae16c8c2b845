import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describeSettings } from '../src/platform/config/settings.ts'

// Writes docs/configuration.md from the schema of the settings; with --check it only tells whether the file is up to date.

const file = fileURLToPath(new URL('../docs/configuration.md', import.meta.url))

const head = `# Configuration

Every setting is an environment variable; none is needed for the demo. An empty variable counts as not set, and a name that
begins with \`ONIL_\` and is not listed here is refused, so that a typing mistake does not pass unnoticed. \`onil config\`
prints the settings in force. Secrets are marked †; they are never printed or logged.

This page is generated from \`src/platform/config/settings.ts\` (\`node --import tsx tools/config-doc.ts\`).

| variable | default | meaning |
|---|---|---|
`

const rows = describeSettings().map(
  ({ name, meaning, fallback, secret }) =>
    `| \`${name}\`${secret ? ' †' : ''} | ${fallback === '' ? '–' : `\`${fallback}\``} | ${meaning} |\n`,
)
const page = head + rows.join('')

if (process.argv.includes('--check')) {
  const present = await readFile(file, 'utf8').catch(() => '')
  if (present !== page) {
    console.error('docs/configuration.md is out of date: run node --import tsx tools/config-doc.ts')
    process.exitCode = 1
  }
} else {
  await mkdir(fileURLToPath(new URL('.', `file://${file}`)), { recursive: true })
  await writeFile(file, page)
}
