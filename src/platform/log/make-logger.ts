import { type DestinationStream, type Logger, pino, stdSerializers, stdTimeFunctions } from 'pino'
import { lineWriter } from './line-writer.ts'
import { closedNamesWith, isClean, redact } from './redact.ts'

/** What the logger needs of the configuration. `personal` are names of fields that modules class as personal. */
export type LogSettings = {
  readonly level: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  readonly personal?: readonly string[]
}

/**
 * The logger of a process: one line of JSON an event. Every finished line goes through `redact`, whatever wrote it (message,
 * data, error with its stack, child bindings), so that there is one place where a secret can be missed, and a test for it.
 */
export function makeLogger(
  { level, personal = [] }: LogSettings,
  destination: DestinationStream = lineWriter(1),
): Logger {
  const closed = closedNamesWith(personal)
  // 'msg' is free text: cleaned by form. Time is ISO 8601, because milliseconds have as many digits as a resident number.
  const options = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    serializers: { error: stdSerializers.err },
    hooks: { streamWrite: (line: string) => redactLine(line, closed) },
  }
  return pino(options, destination)
}

function redactLine(line: string, closed: ReadonlySet<string>): string {
  if (isClean(line, closed)) return line
  try {
    return `${JSON.stringify(redact(JSON.parse(line), closed))}\n`
  } catch {
    return '{"level":50,"msg":"a log line could not be read and was dropped"}\n'
  }
}
