import { readFile, writeFile } from 'node:fs/promises'
import { type ModulesMap, modulesMap } from './modules-map.ts'
import { readTree } from './read-tree.ts'

const page = 'ARCHITECTURE.md'
const between = /(<!-- modules:begin -->\n)[\s\S]*?(<!-- modules:end -->)/

/** Keeps the graph and table in ARCHITECTURE.md the same as `modules.json`; without `write` it only tells when they are stale. */
export async function architectureGraph({ write }: { readonly write: boolean }): Promise<string[]> {
  const text = await readFile(page, 'utf8')
  if (!between.test(text)) return [`${page}: the marks <!-- modules:begin --> and <!-- modules:end --> are missing`]
  const map = modulesMap(await readTree('.', ['src/modules/modules.json']))
  const fresh = text.replace(between, (_all, begin: string, end: string) => `${begin}${drawn(map)}\n${end}`)
  if (fresh === text) return []
  if (!write) return [`${page} is stale: run npm run graph`]
  await writeFile(page, fresh)
  return []
}

/** The map as a Mermaid graph (calls beside the floor) and a table. */
export function drawn({ floor, modules }: ModulesMap): string {
  const above = Object.entries(modules).filter(([name]) => !floor.includes(name))
  const calls = Object.entries(modules).flatMap(([name, { calls: called }]) =>
    called.map((other) => `  ${name} --> ${other}`),
  )
  const rows = Object.entries(modules).map(([name, m]) => `| \`${name}\` | ${m.calls.join(', ') || '–'} | ${m.owns} |`)
  return [
    '```mermaid',
    'flowchart TD',
    ...above.map(([name]) => `  ${name}`),
    '  subgraph floor [floor: everybody above may call it]',
    ...floor.map((name) => `    ${name}`),
    '  end',
    ...calls,
    '```',
    '',
    '| module | calls, beside the floor | owns |',
    '|---|---|---|',
    ...rows,
  ].join('\n')
}

if (import.meta.main) {
  const stale = await architectureGraph({ write: !process.argv.includes('--check') })
  for (const line of stale) console.error(line)
  process.exitCode = stale.length > 0 ? 1 : 0
}
