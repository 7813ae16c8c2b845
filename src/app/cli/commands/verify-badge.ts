import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { Command } from 'commander'
import type { FileAnswer } from '../../../modules/badges/index.ts'
import { Failure } from '../../../platform/config/failure.ts'
import { homeAt } from '../../../platform/config/home.ts'
import { loadConfig } from '../../../platform/config/load-config.ts'
import { exitCodes } from '../exit-codes.ts'
import { type ExitCode, runCommand } from '../run-command.ts'
import type { Terminal } from '../terminal.ts'

type Options = { offline?: boolean; knowledge?: string; json?: boolean }

/** `onil verify-badge`: checks a badge file, with its state now, or without network by what was known before. */
export function verifyBadgeCommand(): Command {
  return new Command('verify-badge')
    .description(
      'check a badge; exit code 0: rely on it (offline: the signature is right), 3: do not, or look at the reason',
    )
    .argument('<file>', 'JSON, JWT, or a PNG or SVG picture with a badge; - reads standard input')
    .option('--offline', 'ask nobody: check the signature by what was known when this was last run with network')
    .option(
      '--knowledge <file>',
      'what is known of issuers, from /verify/offline/knowledge.json of a node; default: what this installation kept',
    )
    .option('--json', 'one line of JSON')
    .action((file: string, options: Options) => runCommand(options, (terminal) => verify(terminal, file, options)))
}

async function verify(terminal: Terminal, file: string, options: Options): Promise<ExitCode> {
  const bytes = file === '-' ? await buffer(process.stdin) : await bytesOf(file)
  const answer = options.offline ? await offline(bytes, options.knowledge ?? keptAt()) : await here(terminal, bytes)
  terminal.result(answer.data, [answer.says])
  return answer.relied ? exitCodes.done : exitCodes.refused
}

async function here(terminal: Terminal, bytes: Uint8Array): Promise<FileAnswer> {
  const { openProgram } = await import('../open-program.ts')
  const program = await openProgram(terminal)
  try {
    const { verifyFileHere } = await import('../../../modules/badges/index.ts')
    const { knowledge, ...answer } = await verifyFileHere(program.runtime.node, bytes)
    await writeFile(keptAt(), JSON.stringify(knowledge))
    return answer
  } finally {
    await program.close()
  }
}

async function offline(bytes: Uint8Array, where: string): Promise<FileAnswer> {
  const kept = await readFile(where, 'utf8').catch(() => undefined)
  if (kept === undefined) throw notKept(where)
  const { verifyFileOffline } = await import('../../../modules/badges/index.ts')
  const answer = await verifyFileOffline(bytes, kept, new Date())
  if (!answer) throw notKnowledge(where)
  return answer
}

function keptAt(): string {
  return join(homeAt(loadConfig()).root, 'badge-knowledge.json')
}

function notKept(file: string): Failure {
  return new Failure(
    {
      ko: `${file}: 발급기관의 열쇠를 적은 파일이 없습니다.`,
      en: `${file}: there is no file with the keys of issuers.`,
    },
    {
      ko: '인터넷이 될 때 --offline 없이 한 번 실행하거나, 온일의 /verify/offline/knowledge.json을 받아 --knowledge에 적으세요.',
      en: 'Run it once with network and without --offline, or take /verify/offline/knowledge.json from a node and name it with --knowledge.',
    },
  )
}

function notKnowledge(file: string): Failure {
  return new Failure(
    { ko: `${file}: 발급기관의 열쇠를 적은 파일이 아닙니다.`, en: `${file} does not hold what is known of issuers.` },
    { ko: '다시 받으세요.', en: 'Take it anew.' },
  )
}

async function bytesOf(file: string): Promise<Buffer> {
  return await readFile(file).catch((error: unknown) => {
    throw new Failure(
      { ko: `${file} 파일을 읽을 수 없습니다.`, en: `The file ${file} cannot be read.` },
      { ko: '경로를 확인하세요.', en: 'Check the path.' },
      error,
    )
  })
}
