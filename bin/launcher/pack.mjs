import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Reads what was kept under this key: a map of path to `{ stamp, hash, code, map }`. Empty when there is none, or another key's. */
export function readPack(file, key) {
  try {
    return unpacked(readFileSync(file), key)
  } catch {
    return new Map()
  }
}

/** Keeps it for the next start. Where that may not be written, each start compiles anew. */
export function writePack(file, key, entries) {
  const draft = `${file}.${process.pid}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(draft, packed(entries, key))
    renameSync(draft, file) // several may start at once, and read it meanwhile
  } catch {
    rmSync(draft, { force: true })
  }
}

// One line that says where each part begins and ends, then the parts: 2,700 files are read as one.
function packed(entries, key) {
  let at = 0
  const files = [...entries].map(([path, { stamp, hash, code, map }]) => {
    const from = at
    at += code.length + map.length
    return [path, stamp, hash, from, from + code.length, at]
  })
  const parts = [...entries.values()].flatMap(({ code, map }) => [code, map])
  return Buffer.concat([Buffer.from(`${JSON.stringify({ key, size: at, files })}\n`), ...parts])
}

function unpacked(buffer, wanted) {
  const head = buffer.indexOf('\n') + 1
  const { key, size, files } = JSON.parse(buffer.toString('utf8', 0, head))
  if (key !== wanted || buffer.length !== head + size) return new Map()
  const body = buffer.subarray(head)
  return new Map(
    files.map(([path, stamp, hash, from, middle, to]) => [
      path,
      { stamp, hash, code: body.subarray(from, middle), map: body.subarray(middle, to) },
    ]),
  )
}
