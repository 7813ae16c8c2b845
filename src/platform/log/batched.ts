import type { DestinationStream } from 'pino'

/**
 * Writes the lines of one turn of the event loop at once: a busy server spends more on the calls than on the lines. What waits
 * is written when the process ends, too; only a killed one loses the lines of its last turn.
 */
export function batched(destination: DestinationStream): DestinationStream {
  let waiting = ''
  const flush = (): void => {
    const lines = waiting
    waiting = ''
    if (lines !== '') destination.write(lines)
  }
  process.on('exit', flush)
  return {
    write: (line) => {
      if (waiting === '') setImmediate(flush)
      waiting += line
    },
  }
}
