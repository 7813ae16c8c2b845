import { execFile } from 'node:child_process'
import { basename } from 'node:path'
import { promisify } from 'node:util'
import type { Tree } from './read-tree.ts'
import { isInHistory, lastRelease } from './releases/last-release.ts'

const run = promisify(execFile)
const form = /^\d{8}T\d{4}_[a-z0-9]+(-[a-z0-9]+)*(_[a-z0-9-]+)*\.sql$/

/**
 * Migrations have one global order by name, no name twice, no way back, and nothing taken away without `-- contract:`
 * saying which release stopped using it. After a release (`docs/releases.json`) its files are fixed and new ones come later.
 */
export async function migrationsOrder(tree: Tree): Promise<string[]> {
  return orderFaults(tree, await releasedMigrations())
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

async function releasedMigrations(): Promise<Tree> {
  const release = await lastRelease()
  if (!release || !(await isInHistory(release))) return new Map()
  const listed = await git('ls-tree', '-r', '--name-only', release.commit, 'src')
  const paths = listed.split('\n').filter((path) => path.endsWith('.sql'))
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await git('show', `${release.commit}:${path}`)] as const)),
  )
}

async function git(...args: string[]): Promise<string> {
  return (await run('git', args)).stdout
}
