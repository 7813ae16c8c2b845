import { readdirSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

/**
 * The program's own sources below a folder: path from there, and a stamp that is another one when the file was written or
 * replaced.
 */
export function sourcesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|d)\.tsx?$/.test(path))
    .map((path) => ({ path: path.replaceAll(sep, '/'), stamp: stampOf(join(folder, path)) }))
}

function stampOf(file) {
  const { size, mtimeMs, ctimeMs, ino } = statSync(file)
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`
}
