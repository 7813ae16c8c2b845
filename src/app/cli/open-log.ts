import { mkdir, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Logger } from 'pino'
import type { Config } from '../../platform/config/config.ts'
import { lineWriter } from '../../platform/log/line-writer.ts'
import { makeLogger } from '../../platform/log/make-logger.ts'

const limit = 10_000_000

/** Where the log is, when it is a file. */
export function logFile({ demo, home }: Pick<Config, 'demo' | 'home'>): string | undefined {
  return demo ? join(home, 'log', 'onil.log') : undefined
}

/** The log of a process: JSON lines on stdout, where an operator's collector reads them; in the demo a file, so that the terminal stays readable. */
export async function openLog(config: Config): Promise<Logger> {
  const { logLevel } = config
  const file = logFile(config)
  if (file === undefined) return makeLogger({ level: logLevel })
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  )
  if (size > limit) await rename(file, `${file}.1`)
  return makeLogger({ level: logLevel }, lineWriter(file))
}
