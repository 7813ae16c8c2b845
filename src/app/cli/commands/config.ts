import { Command } from 'commander'
import { loadConfig } from '../../../platform/config/load-config.ts'
import { exitCodes } from '../exit-codes.ts'
import { runCommand } from '../run-command.ts'

const secrets = new Set(['databaseUrl', 'smtpUrl', 'clientSecret', 'secretAccessKey', 'credential', 'serviceKey'])

/** `onil config`: the settings as they are understood, secrets masked. */
export function configCommand(): Command {
  return new Command('config')
    .description('print the settings in force; secrets are masked')
    .option('--json', 'one line of JSON')
    .action((options: { json?: boolean }) =>
      runCommand(options, (terminal) => {
        const shown: unknown = JSON.parse(
          JSON.stringify(loadConfig(), (name, value: unknown) => (secrets.has(name) ? '(set)' : value)),
        )
        const text = JSON.stringify(shown, null, 2)
        terminal.result({ config: shown }, [{ ko: text, en: text }])
        return Promise.resolve(exitCodes.done)
      }),
    )
}
