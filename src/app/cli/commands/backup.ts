import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Command } from 'commander'
import { isRecipient } from '../../../platform/backup/backup-key.ts'
import { writeBackup } from '../../../platform/backup/write-backup.ts'
import type { Config } from '../../../platform/config/config.ts'
import { Failure } from '../../../platform/config/failure.ts'
import { loadConfig } from '../../../platform/config/load-config.ts'
import { backupSource } from '../backup-source.ts'
import { exitCodes } from '../exit-codes.ts'
import { openDatabase } from '../open-database.ts'
import { type ExitCode, runCommand } from '../run-command.ts'
import type { Terminal } from '../terminal.ts'

type Options = { to?: string[]; json?: boolean }

/** `onil backup`: one encrypted file with database, files and keys, also while everything runs. */
export function backupCommand(): Command {
  return new Command('backup')
    .description('write one encrypted file with database, files and keys; the service goes on meanwhile')
    .argument('[file]', 'file to write; default: onil-<UTC time>.backup.age in this folder')
    .option('--to <recipient...>', 'age1…: who can open it; default: ONIL_BACKUP_RECIPIENT')
    .option('--json', 'one line of JSON')
    .action((file: string | undefined, options: Options) =>
      runCommand(options, (terminal) => backup(terminal, file, options)),
    )
}

async function backup(terminal: Terminal, file: string | undefined, { to }: Options): Promise<ExitCode> {
  const config = loadConfig()
  const recipients = to ?? config.backup.recipients
  if (recipients.length === 0) throw noRecipient()
  const odd = recipients.find((one) => !isRecipient(one))
  if (odd !== undefined) throw noRecipient(odd)
  const now = new Date()
  const path = resolve(
    file ?? join(process.cwd(), `onil-${now.toISOString().replaceAll(/[-:]|\.\d+/g, '')}.backup.age`),
  )
  if (await stat(path).catch(() => undefined)) throw taken(path)
  await write(terminal, config, path, { recipients, now })
  const { size } = await stat(path)
  terminal.result({ file: path, bytes: size, database: config.databaseUrl === undefined }, [
    { ko: `백업: ${path} (${megabytes(size)} MB)`, en: `Backup: ${path} (${megabytes(size)} MB)` },
    ...(config.databaseUrl === undefined ? [] : [notTheDatabase]),
  ])
  return exitCodes.done
}

async function write(
  terminal: Terminal,
  config: Config,
  path: string,
  { recipients, now }: { recipients: readonly string[]; now: Date },
): Promise<void> {
  const database = await openDatabase(config, terminal, false)
  try {
    terminal.step({ ko: '데이터베이스, 열쇠, 파일을 모읍니다', en: 'Collecting database, keys and files' })
    await writeBackup(path, await backupSource(config, database, now), recipients)
  } finally {
    await database.stop()
  }
}

const notTheDatabase = {
  ko: 'DATABASE_URL의 데이터베이스는 들어 있지 않습니다. docs/backup.md의 방법으로 따로 백업하세요.',
  en: 'The database of DATABASE_URL is not in it: back it up as docs/backup.md says.',
}

function megabytes(bytes: number): string {
  return (bytes / 1_048_576).toFixed(1)
}

function noRecipient(odd?: string): Failure {
  return new Failure(
    odd === undefined
      ? { ko: '누가 열 수 있는 백업인지 알 수 없습니다.', en: 'Nobody was named who can open the backup.' }
      : { ko: `${odd}는 백업 열쇠의 공개키가 아닙니다.`, en: `${odd} is not the public part of a backup key.` },
    {
      ko: 'onil backup-key 열쇠.txt로 열쇠를 만들고, 나온 age1…을 --to나 ONIL_BACKUP_RECIPIENT에 적으세요.',
      en: 'Make a key with onil backup-key key.txt, and name the age1… it prints in --to or ONIL_BACKUP_RECIPIENT.',
    },
  )
}

function taken(path: string): Failure {
  return new Failure(
    { ko: `${path} 파일이 이미 있습니다.`, en: `The file ${path} is already there.` },
    { ko: '다른 이름을 적으세요.', en: 'Give another name.' },
  )
}
