import { SourceMap } from 'node:module'

/** Writes stack traces with the lines of the sources. `mapOf` gives the source map of a file's address where there is one. */
export function framesBy(mapOf) {
  const maps = new Map()
  const known = (address) => {
    if (!maps.has(address)) maps.set(address, read(mapOf(address)))
    return maps.get(address)
  }
  return (error, frames) =>
    [Error.prototype.toString.call(error), ...frames.map((frame) => `    at ${placed(frame, known)}`)].join('\n')
}

function read(map) {
  return map && new SourceMap(JSON.parse(map.toString()))
}

function placed(frame, known) {
  const map = known(frame.getFileName())
  const [line, column] = [frame.getLineNumber(), frame.getColumnNumber()]
  const origin = map?.findOrigin(line, column)
  if (origin?.lineNumber === undefined) return String(frame)
  return String(frame).replace(`:${line}:${column}`, `:${origin.lineNumber}:${origin.columnNumber}`)
}
