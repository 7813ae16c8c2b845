import { hash as digest } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from './compile.mjs'
import { readPack, writePack } from './pack.mjs'
import { sourcesIn } from './sources.mjs'

/**
 * The sources below a folder as JavaScript: a map of path to `{ code, map }`. What has changed since the last time is compiled
 * and kept in `file`; `key` names all that the result depends on beside the sources.
 */
export async function compiled({ folder, file, key, tsconfig }) {
  const before = readPack(file, key)
  const sources = sourcesIn(folder)
  const changed = sources.filter((source) => !isKnown(folder, source, before.get(source.path)))
  if (changed.length === 0) return before
  const hashes = changed.map(({ path }) => hashOf(folder, path)) // before they are compiled: what is written meanwhile differs next time
  const paths = changed.map(({ path }) => path)
  const made = await compile(folder, paths, tsconfig)
  const fresh = changed.map(({ path, stamp }, i) => [path, { stamp, hash: hashes[i], ...made.get(path) }])
  const after = new Map([...sources.map(({ path }) => [path, before.get(path)]), ...fresh])
  writePack(file, key, after)
  return after
}

// A copy of the folder has other stamps and the same content.
function isKnown(folder, { path, stamp }, known) {
  return known !== undefined && (known.stamp === stamp || known.hash === hashOf(folder, path))
}

function hashOf(folder, path) {
  return digest('sha256', readFileSync(join(folder, path)))
}
