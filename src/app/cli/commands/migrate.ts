import { Command } from 'commander'
import { exitCodes } from '../exit-codes.ts'
import { openProgram } from '../open-program.ts'
import { runCommand } from '../run-command.ts'

/** `onil migrate`: brings the database up to this version of the program. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring the database up to this version of the program')
    .option('--json', 'one line of JSON')
    .action((options: { json?: boolean }) =>
      runCommand(options, async (terminal) => {
        const program = await openProgram(terminal)
        await program.close()
        const { migrated } = program
        terminal.result({ migrated }, [{ ko: `적용한 이행: ${migrated}개`, en: `Migrations applied: ${migrated}` }])
        return exitCodes.done
      }),
    )
}
