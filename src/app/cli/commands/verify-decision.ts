import { readFile, stat } from 'node:fs/promises'
import { Command } from 'commander'
import { z } from 'zod'
import { type DecisionVerdict, readDecision, readLawBooks, verifyDecision } from '../../../modules/law/index.ts'
import { Failure, type Said } from '../../../platform/config/failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { type ExitCode, runCommand } from '../run-command.ts'
import type { Terminal } from '../terminal.ts'

type Options = { keys: string; json?: boolean }

const KeysShape = z.object({
  keys: z.array(
    z.object({ kid: z.string(), x: z.string(), use: z.enum(['decisions', 'facts']), source: z.string().optional() }),
  ),
})
const most = 8_000_000

/** `onil verify-decision`: checks a decision step by step against the articles, anywhere, without a database or the rules' code. */
export function verifyDecisionCommand(): Command {
  return new Command('verify-decision')
    .description('check a decision: every step, every fact, who signed; exit code 0: it holds, 3: not')
    .argument('<file>', 'the decision as it was downloaded')
    .requiredOption(
      '--keys <file>',
      'trusted keys: {"keys": [{"kid", "x", "use": "decisions" or "facts"}]}, x the raw Ed25519 key in base64url',
    )
    .option('--json', 'one line of JSON')
    .action((file: string, options: Options) => runCommand(options, (terminal) => check(terminal, file, options)))
}

async function check(terminal: Terminal, file: string, options: Options): Promise<ExitCode> {
  const document = readDecision(await read(file))
  if (!document) {
    terminal.result({ verdict: 'not-a-decision' }, [{ ko: '결정서가 아닙니다.', en: 'This is not a decision.' }])
    return exitCodes.refused
  }
  const verdict = verifyDecision(readLawBooks(), document, await keysIn(options.keys))
  terminal.result(verdict, [described(verdict)])
  return verdict.verdict === 'holds' ? exitCodes.done : exitCodes.refused
}

async function keysIn(file: string): Promise<z.infer<typeof KeysShape>['keys']> {
  try {
    return KeysShape.parse(JSON.parse(await read(file))).keys
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(
      { ko: `${file}에서 키를 읽을 수 없습니다.`, en: `No keys can be read from ${file}.` },
      {
        ko: '{"keys": [{"kid", "x", "use"}]} 모양이어야 합니다.',
        en: 'It must look like {"keys": [{"kid", "x", "use"}]}.',
      },
      error,
    )
  }
}

async function read(file: string): Promise<string> {
  try {
    if ((await stat(file)).size > most) throw new Error('too large')
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new Failure(
      { ko: `${file} 파일을 읽을 수 없습니다.`, en: `The file ${file} cannot be read.` },
      { ko: '경로와 크기를 확인하세요.', en: 'Check the path and the size.' },
      error,
    )
  }
}

function described(verdict: DecisionVerdict): Said {
  if (verdict.verdict === 'holds')
    return {
      ko: `맞는 결정입니다. ${verdict.steps}단계를 조문대로 다시 셈했습니다.`,
      en: `The decision holds: ${verdict.steps} steps were worked out again from the articles.`,
    }
  const { step, at, ko, en } = verdict
  const [where, place] = step === undefined ? [at, at] : [`${step}번째 단계 ${at}`, `step ${step}, ${at}`]
  return { ko: `받아들일 수 없습니다. ${where}: ${ko}.`, en: `Refused at ${place}: ${en}.` }
}
