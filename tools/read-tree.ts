import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Files of the project, path from its root → text. Checks work on this, so that a test can plant a fault without a disk. */
export type Tree = ReadonlyMap<string, string>

/** Reads our own sources (not dependencies, not the benchmark's peers). */
export async function readTree(root = '.', patterns: readonly string[] = sources): Promise<Tree> {
  const paths = await Array.fromAsync(glob(patterns, { cwd: root, exclude: excluded }))
  const files = await Promise.all(
    paths.sort().map(async (path) => [path, await readFile(join(root, path), 'utf8')] as const),
  )
  return new Map(files)
}

const sources = ['{src,tools,e2e,bench}/**/*.{ts,tsx,sql}', 'src/**/README.md', 'src/modules/modules.json']
const excluded = ['**/node_modules/**', 'bench/peers/**']
