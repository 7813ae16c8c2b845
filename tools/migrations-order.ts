import { execFile } from 'node:child_process'
import { basename } from 'node:path'
import { promisify } from 'node:util'
import type { Tree } from './read-tree.ts'

const run = promisify(execFile)
const form = /^\d{8}T\d{4}_[a-z0-9]+(-[a-z0-9]+)*(_[a-z0-9-]+)*\.sql$/

/**
 * Migrations have one global order by name, no name twice, no way back, and nothing taken away without `-- contract:`
 * saying which release stopped using it. After a release its files are fixed and new ones come later.
 */
export async function migrationsOrder(tree: Tree): Promise<string[]> {
  const released = await lastRelease()
  return orderFaults(tree, released)
}

/** The same, for a given last release: its migrations as path → text. */
export function orderFaults(tree: Tree, released: Tree): string[] {
  const paths = [...tree.keys()].filter((path) => path.endsWith('.sql') && path.startsWith('src/'))
  const newest =
    [...released.keys()]
      .map((path) => basename(path))
      .toSorted()
      .at(-1) ?? ''
  return [
    ...paths.flatMap((path) => nameFaults(path, paths)),
    ...paths.flatMap((path) => takenAway(path, tree.get(path) ?? '')),
    ...[...released].flatMap(([path, sql]) =>
      tree.get(path) === sql ? [] : [`${path}: is released and must stay as it is`],
    ),
    ...paths
      .filter((path) => !released.has(path) && basename(path) <= newest)
      .map((path) => `${path}: must come after ${newest}, which is released`),
  ]
}

function nameFaults(path: string, all: readonly string[]): string[] {
  const name = basename(path)
  const twin = all.find((other) => other < path && minute(other) === minute(path))
  return [
    ...(/\/migrations\/[^/]+$/.test(path) ? [] : [`${path}: SQL outside a folder "migrations"`]),
    ...(form.test(name) ? [] : [`${path}: the name is not YYYYMMDDTHHMM_words.sql`]),
    ...(/down|undo|revert|rollback/.test(name) ? [`${path}: migrations only go forward`] : []),
    ...(twin ? [`${path}: the same minute as ${twin}`] : []),
  ]
}

function takenAway(path: string, sql: string): string[] {
  return sql.split('\n').flatMap((line, index) => {
    const takes = /\b(drop\s+(table|column|schema)|truncate|rename\s+(to|column))\b/i.test(line.replace(/--.*$/, ''))
    return takes && !/--\s*contract:/i.test(line)
      ? [`${path}:${index + 1}: takes away without "-- contract: <release>"`]
      : []
  })
}

function minute(path: string): string {
  return basename(path).slice(0, 13)
}

async function lastRelease(): Promise<Tree> {
  const tag = await git('describe', '--tags', '--abbrev=0', '--match', 'v*').catch(() => '')
  if (tag === '') return new Map()
  const listed = await git('ls-tree', '-r', '--name-only', tag, 'src')
  const paths = listed.split('\n').filter((path) => path.endsWith('.sql'))
  return new Map(await Promise.all(paths.map(async (path) => [path, await show(`${tag}:${path}`)] as const)))
}

async function git(...args: string[]): Promise<string> {
  return (await run('git', args)).stdout.trim()
}

async function show(object: string): Promise<string> {
  return (await run('git', ['show', object])).stdout
}
