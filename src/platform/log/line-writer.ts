import { type DestinationStream, pino } from 'pino'

/**
 * Writes lines to a file or an open descriptor, without waiting for it. They are gathered for up to a fifth of a second: a busy
 * server spends more on the writes than on the lines. The end of the process writes what is left; only a killed one loses it.
 */
export function lineWriter(dest: string | number): DestinationStream {
  return pino.destination({ dest, mode: 0o600, minLength: 4096, periodicFlush: 200 })
}
