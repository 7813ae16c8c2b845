import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { tablesOf } from '../testing/rows-about.ts'

/** Something that must not be found, and what it is. */
export type Needle = { readonly what: string; readonly text: string }

/** Every row of every table as text, as a dump would hold it. */
export async function dump(owner: pg.Client): Promise<Buffer> {
  const parts: string[] = []
  for (const name of await tablesOf(owner)) {
    const { rows } = await owner.query<{ row: string }>(`select t::text as row from ${name} t`)
    parts.push(name, ...rows.map(({ row }) => row))
  }
  return Buffer.from(parts.join('\n'))
}

/** Every file below a folder, by its path: tables, indexes and the write-ahead log of a database. */
export async function* filesIn(folder: string): AsyncGenerator<{ path: string; content: Buffer }> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const content = await readFile(path).catch(() => undefined) // the database removes files while we read
    if (content) yield { path, content }
  }
}

/** The needles that a haystack holds, as they are, in hexadecimal (as bytea is written) or in base64. */
export function found(haystack: Buffer, needles: readonly Needle[]): string[] {
  return needles.filter(({ text }) => formsOf(text).some((form) => haystack.includes(form))).map(({ what }) => what)
}

function formsOf(text: string): Buffer[] {
  const bytes = Buffer.from(text)
  const base64 = bytes.toString('base64').replace(/=+$/, '')
  return [bytes, ...[bytes.toString('hex'), base64, bytes.toString('base64url')].map((form) => Buffer.from(form))]
}
