import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chmod } from 'node:fs/promises'
import { Command } from 'commander'
import { readBackupKey } from '../../../platform/backup/backup-key.ts'
import { type ArchiveUntil, untilIn } from '../../../platform/backup/read-archive.ts'
import { type Restored, restore } from '../../../platform/backup/restore.ts'
import { Failure } from '../../../platform/config/failure.ts'
import { homeAt } from '../../../platform/config/home.ts'
import { loadConfig } from '../../../platform/config/load-config.ts'
import { claimHome } from '../claim-home.ts'
import { exitCodes } from '../exit-codes.ts'
import { type ExitCode, runCommand } from '../run-command.ts'
import type { Terminal } from '../terminal.ts'
import { removeMark } from '../../../platform/embedded-postgres/process-mark.ts'

type Options = { key: string; at?: string; rehearse?: true; json?: boolean }

/** `onil restore`: brings an installation back from a backup file, or from a folder of continuous backups. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description(
      'bring an installation back into an empty ONIL_HOME, from a backup file or the folder of continuous backups',
    )
    .argument('<from>', 'backup file, or ONIL_BACKUP_FOLDER')
    .requiredOption('--key <file>', 'file of the key that opens the backup')
    .option('--at <time>', 'from a folder: as it was at this moment, for example 2026-12-01T09:00:00+09:00')
    .option('--rehearse', 'restore into a temporary folder, read everything, report, and remove it')
    .option('--json', 'one line of JSON')
    .action((from: string, options: Options) =>
      runCommand(options, (terminal) => run(terminal, resolve(from), options)),
    )
}

async function run(terminal: Terminal, from: string, options: Options): Promise<ExitCode> {
  const identity = await readBackupKey(options.key)
  const source = await sourceAt(from, identity, momentOf(options.at))
  terminal.step({
    ko: '되살리는 중입니다. 데이터베이스를 시작해 모두 읽어 봅니다',
    en: 'Restoring; the database is started and read as a whole',
  })
  const began = performance.now()
  const restored = await (options.rehearse ? rehearsed(source, identity) : intoHome(source, identity))
  terminal.result(
    { ...restored, rehearsed: options.rehearse === true, seconds: seconds(began) },
    lines(restored, options),
  )
  return exitCodes.done
}

function seconds(began: number): number {
  return Math.round((performance.now() - began) / 100) / 10
}

async function sourceAt(from: string, identity: string, at: Date | undefined): Promise<ArchiveUntil> {
  const found = await stat(from).catch(() => undefined)
  if (!found) throw nothingAt(from)
  if (found.isDirectory()) return await untilIn(from, identity, at)
  if (at !== undefined) throw onlyInFolders()
  return { backup: from }
}

async function intoHome(source: ArchiveUntil, identity: string): Promise<Restored> {
  const home = homeAt(loadConfig())
  await claimHome(home)
  try {
    return await restore({ ...source, identity, home })
  } finally {
    await removeMark(home.runFile)
  }
}

async function rehearsed(source: ArchiveUntil, identity: string): Promise<Restored> {
  const root = await mkdtemp(join(tmpdir(), 'onil-rehearsal-'))
  try {
    await chmod(root, 0o711) // PostgreSQL's own user passes through it
    return await restore({ ...source, identity, home: homeAt({ home: root, files: join(root, 'files') }) })
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

function lines({ manifest, database }: Restored, { rehearse }: Options): { ko: string; en: string }[] {
  const rows = database
    ? {
        ko: `표 ${database.tables}개, 줄 ${database.rows}개를 모두 읽었습니다. 마지막 일: ${database.lastAct ?? '없음'}`,
        en: `${database.tables} tables, ${database.rows} rows, all read. Last act: ${database.lastAct ?? 'none'}`,
      }
    : { ko: '데이터베이스는 이 백업에 없습니다.', en: 'The database is not in this backup.' }
  const done = rehearse
    ? { ko: '연습이 끝났습니다. 이 백업으로 되살릴 수 있습니다.', en: 'Rehearsal done: this backup can be restored.' }
    : {
        ko: `되살렸습니다(${manifest.publicUrl}). onil start로 시작하세요.`,
        en: `Restored (${manifest.publicUrl}). Begin with onil start.`,
      }
  return [rows, done]
}

function momentOf(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined
  const at = new Date(text)
  if (Number.isNaN(at.getTime()) || !/(Z|[+-]\d\d:\d\d)$/.test(text)) throw noMoment(text)
  return at
}

function noMoment(text: string): Failure {
  return new Failure(
    { ko: `"${text}"은 때로 읽을 수 없습니다.`, en: `"${text}" is no moment.` },
    {
      ko: '2026-12-01T09:00:00+09:00처럼 시간대까지 적으세요.',
      en: 'Write it with its zone: 2026-12-01T09:00:00+09:00.',
    },
  )
}

function nothingAt(path: string): Failure {
  return new Failure(
    { ko: `${path}에 아무것도 없습니다.`, en: `There is nothing at ${path}.` },
    { ko: '백업 파일이나 백업 폴더를 적으세요.', en: 'Name a backup file or the folder of backups.' },
  )
}

function onlyInFolders(): Failure {
  return new Failure(
    { ko: '--at은 계속 백업한 폴더에서만 쓸 수 있습니다.', en: '--at works only with a folder of continuous backups.' },
    {
      ko: '이 파일은 만든 때로만 되살아납니다. --at을 빼세요.',
      en: 'This file restores the moment it was made: leave --at out.',
    },
  )
}
