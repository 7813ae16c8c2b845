import { readFile, stat } from 'node:fs/promises'
import { Command } from 'commander'
import {
  type DecisionVerdict,
  type TrustedKey,
  readDecision,
  readLawBooks,
  verifyDecision,
} from '../../../modules/law/index.ts'
import { Failure, type Said } from '../../../platform/config/failure.ts'
import { keysAt, keysHere, keysIn } from '../decision-keys.ts'
import { exitCodes } from '../exit-codes.ts'
import { type ExitCode, runCommand } from '../run-command.ts'
import type { Terminal } from '../terminal.ts'

type Options = { keys?: string; json?: boolean }

const most = 8_000_000

/** `onil verify-decision`: checks a decision step by step against the articles, anywhere, without a database or the rules' code. */
export function verifyDecisionCommand(): Command {
  return new Command('verify-decision')
    .description('check a decision: every step, every fact, who signed; exit code 0: it holds, 3: not')
    .argument('<file>', 'the decision as it was downloaded')
    .option(
      '--keys <where>',
      'trusted keys {"keys": [{"kid", "x", "use", "source"}]}: a file, or the https address /decisions/keys.json of a node that you trust; default: what this installation trusts',
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
  const verdict = verifyDecision(readLawBooks(), document, await trusted(terminal, options.keys))
  terminal.result(verdict, [described(verdict)])
  return verdict.verdict === 'holds' ? exitCodes.done : exitCodes.refused
}

async function trusted(terminal: Terminal, where: string | undefined): Promise<TrustedKey[]> {
  if (where === undefined) return await keysHere(terminal)
  return where.startsWith('https://') ? await keysAt(where) : keysIn(await read(where), where)
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

const laws = {
  same: { ko: '서명할 때 쓴 조문과 수 그대로입니다.', en: 'The law read here is the one it was signed by.' },
  'written otherwise': {
    ko: '여기서 읽은 조문이나 수는 서명할 때와 글자가 다르지만 결과는 같습니다.',
    en: 'The law read here is written otherwise than when it was signed, with the same results.',
  },
  'not said': {
    ko: '어느 조문과 수로 서명했는지는 적혀 있지 않습니다.',
    en: 'It does not say by which text of the law it was signed.',
  },
} as const

function described(verdict: DecisionVerdict): Said {
  if (verdict.verdict === 'holds') {
    const { steps, law } = verdict
    return {
      ko: `맞는 결정입니다. ${steps}단계를 조문대로 다시 셈했습니다. ${laws[law].ko}`,
      en: `The decision holds: ${steps} steps were worked out again from the articles. ${laws[law].en}`,
    }
  }
  const { step, at, ko, en } = verdict
  const [where, place] = step === undefined ? [at, at] : [`${step}번째 단계 ${at}`, `step ${step}, ${at}`]
  return { ko: `받아들일 수 없습니다. ${where}: ${ko}.`, en: `Refused at ${place}: ${en}.` }
}
