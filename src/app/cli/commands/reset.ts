import { rm, rmdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Command } from 'commander'
import type { Config } from '../../../platform/config/config.ts'
import type { Said } from '../../../platform/config/failure.ts'
import { type Home, homeAt } from '../../../platform/config/home.ts'
import { loadConfig } from '../../../platform/config/load-config.ts'
import { stateFolder } from '../../../platform/embedded-postgres/place.ts'
import { liveMark } from '../../../platform/embedded-postgres/process-mark.ts'
import { stopOrphan } from '../../../platform/embedded-postgres/start-postgres.ts'
import { exitCodes } from '../exit-codes.ts'
import { type ExitCode, runCommand } from '../run-command.ts'
import type { Terminal } from '../terminal.ts'

/** Everything that Onil makes in its home; anything else there is left alone. */
const ours = [
  'data',
  'keys',
  'files',
  'log',
  'node.json',
  'running.json',
  'database.json',
  'audit-roots.log',
  'data-elsewhere',
  'search',
  'badge-knowledge.json',
  'restore.part',
]

/** `onil reset`: stops this installation and removes everything it keeps. */
export function resetCommand(): Command {
  return new Command('reset')
    .description('stop this installation and remove everything it keeps: data, keys, files')
    .option('-y, --yes', 'do not ask')
    .option('--json', 'one line of JSON')
    .action((options: { yes?: boolean; json?: boolean }) =>
      runCommand(options, (terminal) => reset(terminal, options.yes ?? false)),
    )
}

async function reset(terminal: Terminal, yes: boolean): Promise<ExitCode> {
  const config = loadConfig()
  const home = homeAt(config)
  const outside = await stateFolder(config.home)
  if (!(await isThere(home.root)) && outside === undefined) {
    terminal.result({ removed: [] }, [{ ko: '지울 것이 없습니다.', en: 'There is nothing to remove.' }])
    return exitCodes.done
  }
  if (!yes && !(await agreed(terminal, [home.root, ...(outside ? [outside] : [])]))) return exitCodes.refused
  await stopEverything(home, join(outside ?? home.root, 'data', 'cluster'))
  const removed = await remove(home, outside)
  terminal.result({ removed }, [
    { ko: `지웠습니다: ${removed.join(', ')}`, en: `Removed: ${removed.join(', ')}` },
    ...leftAlone(config, home),
  ])
  return exitCodes.done
}

// What the operator named in another place is theirs.
function leftAlone({ databaseUrl, files, s3 }: Config, { root }: Home): Said[] {
  const database = { ko: 'DATABASE_URL의 데이터베이스', en: 'the database of DATABASE_URL' }
  const [folder, bucket] = [
    { ko: files, en: files },
    { ko: 'S3 저장소의 파일', en: 'the files in the S3 bucket' },
  ]
  const left = [
    ...(databaseUrl === undefined ? [] : [database]),
    ...(files.startsWith(join(root, '/')) ? [] : [folder]),
    ...(s3 === undefined ? [] : [bucket]),
  ]
  if (left.length === 0) return []
  const list = (lang: 'ko' | 'en'): string => left.map((one) => one[lang]).join(', ')
  return [{ ko: `그대로 둔 것: ${list('ko')}`, en: `Left as it is: ${list('en')}` }]
}

async function agreed(terminal: Terminal, folders: readonly string[]): Promise<boolean> {
  const list = folders.join(', ')
  const answer = await terminal.ask({
    ko: `${list}의 자료, 키, 파일을 모두 지웁니다. 되돌릴 수 없습니다. 계속하려면 "지우기"를 적으세요: `,
    en: `This removes all data, keys and files in ${list}. It cannot be undone. Type "remove" to go on: `,
  })
  return ['remove', '지우기'].includes(answer.trim())
}

async function stopEverything(home: Home, cluster: string): Promise<void> {
  for (const file of [home.runFile, home.databaseFile]) {
    const running = await liveMark(file)
    if (running) await stopProcess(running.pid, () => liveMark(file))
  }
  await stopOrphan(cluster)
}

async function stopProcess(pid: number, stillThere: () => Promise<unknown>): Promise<void> {
  for (const [signal, ms] of [
    ['SIGTERM', 12_000],
    ['SIGKILL', 2000],
  ] as const) {
    if (!(await stillThere())) return
    process.kill(pid, signal)
    for (let waited = 0; waited < ms && (await stillThere()); waited += 100) await sleep(100)
  }
}

async function remove(home: Home, outside: string | undefined): Promise<string[]> {
  if (outside !== undefined) await rm(outside, { recursive: true, force: true })
  for (const name of ours) await rm(join(home.root, name), { recursive: true, force: true })
  await rmdir(home.root).catch(() => undefined) // something of the operator's is in it
  return [...(outside === undefined ? [] : [outside]), home.root]
}

async function isThere(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  )
}
