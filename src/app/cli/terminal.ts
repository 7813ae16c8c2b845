import { Failure, type Said } from '../../platform/config/failure.ts'
import { speaksKorean } from '../../platform/config/load-config.ts'

/** The terminal of a command: progress on stderr, the result on stdout, in Korean where the locale is Korean. */
export type Terminal = {
  /** A line of progress. */
  step(said: Said): void
  /** The result: lines for people, or one line of JSON with `--json`. */
  result(data: object, lines: readonly Said[]): void
  /** Asks for a line from the keyboard; '' when there is nobody to answer. */
  ask(said: Said): Promise<string>
  fail(error: unknown): void
  readonly pick: (said: Said) => string
}

/** The terminal of this process. */
export function makeTerminal(json: boolean): Terminal {
  const korean = speaksKorean()
  const pick = (said: Said): string => (korean ? said.ko : said.en)
  const progress = (line: string): void => void process.stderr.write(`${line}\n`)
  return {
    pick,
    step: (said) => progress(pick(said)),
    result: (data, lines) =>
      void process.stdout.write(json ? `${JSON.stringify(data)}\n` : `${lines.map(pick).join('\n')}\n`),
    ask: async (said) => {
      const { createInterface } = await import('node:readline/promises')
      const line = createInterface({ input: process.stdin, output: process.stderr })
      try {
        const ended = new Promise<string>((done) => line.once('close', () => done('')))
        return await Promise.race([line.question(pick(said)), ended])
      } finally {
        line.close()
      }
    },
    fail: (error) => progress(failureText(error, pick)),
  }
}

function failureText(error: unknown, pick: (said: Said) => string): string {
  if (error instanceof Failure) return `\n${pick(error.says)}\n${pick(error.todo)}`
  return `\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}
