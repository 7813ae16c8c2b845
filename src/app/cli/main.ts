import { readFile } from 'node:fs/promises'
import { Command, CommanderError } from 'commander'
import { z } from 'zod'
import { auditCommand } from './commands/audit.ts'
import { backupKeyCommand } from './commands/backup-key.ts'
import { backupCommand } from './commands/backup.ts'
import { badgesCommand } from './commands/badges.ts'
import { checkWordingCommand } from './commands/check-wording.ts'
import { conformanceCommand } from './commands/conformance.ts'
import { configCommand } from './commands/config.ts'
import { importCommand } from './commands/import.ts'
import { keysCommand } from './commands/keys.ts'
import { lawCommand } from './commands/law.ts'
import { migrateCommand } from './commands/migrate.ts'
import { paymentsCommand } from './commands/payments.ts'
import { resetCommand } from './commands/reset.ts'
import { restoreCommand } from './commands/restore.ts'
import { searchCommand } from './commands/search.ts'
import { seedCommand } from './commands/seed.ts'
import { startCommand } from './commands/start.ts'
import { verifyBadgeCommand } from './commands/verify-badge.ts'
import { verifyDecisionCommand } from './commands/verify-decision.ts'
import { verifyReceiptCommand } from './commands/verify-receipt.ts'
import { workerCommand } from './commands/worker.ts'
import { exitCodes } from './exit-codes.ts'

const commands = [
  startCommand,
  workerCommand,
  migrateCommand,
  searchCommand,
  seedCommand,
  importCommand,
  badgesCommand,
  verifyBadgeCommand,
  verifyDecisionCommand,
  verifyReceiptCommand,
  auditCommand,
  paymentsCommand,
  keysCommand,
  backupCommand,
  backupKeyCommand,
  restoreCommand,
  checkWordingCommand,
  lawCommand,
  configCommand,
  conformanceCommand,
  resetCommand,
]

const closing = `
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 refused or not valid.
Progress goes to stderr, results to stdout (one line of JSON with --json).
Settings are environment variables: docs/configuration.md.`

const Package = z.object({ version: z.string() })

async function main(): Promise<void> {
  const { version } = Package.parse(
    JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8')),
  )
  const program = new Command('onil')
    .description('온일 Onil, the open employment service')
    .version(version)
    .addHelpText('after', closing)
    .enablePositionalOptions() // an option after a command is that command's
  for (const make of commands) program.addCommand(make().exitOverride())
  try {
    await program.exitOverride().parseAsync()
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage // commander has said why
  }
}

await main()
