import { globSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lawDocs } from '../src/modules/law/docs/law-docs.ts'

// Writes docs/law/<domain>/<article>.approved.md from rules, statements, parameters and cases; with --check it only tells
// which are out of date. What changed in them is what a lawyer looks at in a review.

const folder = fileURLToPath(new URL('../docs/law/', import.meta.url))
const docs = lawDocs()
const present = globSync('*/*.approved.md', { cwd: folder })
const stale = present.filter((path) => !docs.has(path))

if (process.argv.includes('--check')) {
  const read = async (path: string): Promise<string> => await readFile(folder + path, 'utf8').catch(() => '')
  for (const [path, text] of docs) if ((await read(path)) !== text) stale.push(path)
  if (stale.length > 0) {
    console.error(`docs/law is out of date: run npm run law-docs (${stale.join(', ')})`)
    process.exitCode = 1
  }
} else {
  for (const path of stale) await rm(folder + path)
  for (const [path, text] of docs) {
    await mkdir(dirname(folder + path), { recursive: true })
    await writeFile(folder + path, text)
  }
}
