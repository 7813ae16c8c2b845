import { Failure } from '../../platform/config/failure.ts'
import { exitCodes } from './exit-codes.ts'
import { type Terminal, makeTerminal } from './terminal.ts'

/** What a command gives back: its exit code. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Runs a command to its exit code. An expected failure says what to do; anything else shows its stack. */
export async function runCommand(
  options: { readonly json?: boolean },
  work: (terminal: Terminal) => Promise<ExitCode>,
): Promise<void> {
  const terminal = makeTerminal(options.json ?? false)
  try {
    process.exitCode = await work(terminal)
  } catch (error) {
    terminal.fail(error)
    if (options.json) terminal.result({ failed: error instanceof Failure ? error.says.en : 'unexpected' }, [])
    process.exitCode = exitCodes.failed
  }
  process.disconnect?.() // the launcher's channel would keep the process
}
