import { Command } from 'commander'
import { shownConfig } from '../../../platform/config/shown-config.ts'
import { exitCodes } from '../exit-codes.ts'
import { runCommand } from '../run-command.ts'

/** `onil config`: the settings as they are understood, secrets masked. */
export function configCommand(): Command {
  return new Command('config')
    .description('print the settings in force; secrets are masked')
    .option('--json', 'one line of JSON')
    .action((options: { json?: boolean }) =>
      runCommand(options, (terminal) => {
        const config = shownConfig()
        const text = JSON.stringify(config, null, 2)
        terminal.result({ config }, [{ ko: text, en: text }])
        return Promise.resolve(exitCodes.done)
      }),
    )
}
