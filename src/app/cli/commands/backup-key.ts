import { Command } from 'commander'
import { makeBackupKey } from '../../../platform/backup/backup-key.ts'
import { exitCodes } from '../exit-codes.ts'
import { runCommand } from '../run-command.ts'

/** `onil backup-key`: makes the key that backups are encrypted for. */
export function backupKeyCommand(): Command {
  return new Command('backup-key')
    .description('make the key that opens backups; keep the file apart from this machine')
    .argument('<file>', 'file to write the key to')
    .option('--json', 'one line of JSON')
    .action((file: string, options: { json?: boolean }) =>
      runCommand(options, async (terminal) => {
        const recipient = await makeBackupKey(file)
        terminal.result({ key: file, recipient }, [
          {
            ko: `열쇠: ${file} (이 컴퓨터가 아닌 곳에 두세요. 없으면 백업을 열 수 없습니다)`,
            en: `Key: ${file} (keep it elsewhere; without it no backup opens)`,
          },
          { ko: `ONIL_BACKUP_RECIPIENT=${recipient}`, en: `ONIL_BACKUP_RECIPIENT=${recipient}` },
        ])
        return exitCodes.done
      }),
    )
}
