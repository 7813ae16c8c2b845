import { readFile, writeFile } from 'node:fs/promises'
import { Command } from 'commander'
import { Failure } from '../../../platform/config/failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { type ExitCode, runCommand } from '../run-command.ts'

type Options = { input: string; key: string; feature: string; output: string; sd?: string }

/**
 * `onil conformance issue` and `… verify`: the public VC-JOSE-COSE suite starts a program for each of its tests, with files to
 * read and one to write. Its `compose.yml` needs a service whose entry point is `onil conformance`.
 */
export function envelopeCommands(): readonly Command[] {
  return (['issue', 'verify'] as const).map((does) =>
    new Command(does)
      .description(
        `one test of the public VC-JOSE-COSE suite: ${does} what a file holds; exit code 0 also when it fails`,
      )
      .requiredOption('--input <file>', 'a credential or presentation, secured when it is to be verified')
      .requiredOption('--key <file>', 'the verification method, with its secret half for issuing')
      .requiredOption('--feature <name>', 'credential_ or presentation_, then jose, sdjwt or cose')
      .requiredOption('--output <file>', 'where the result is written: {"result": "success" | "failure", "data"}')
      .option('--sd <list>', 'of an SD-JWT, a JSON list of paths that can be disclosed by themselves')
      .action((options: Options) => runCommand({}, () => answer(does, options))),
  )
}

async function answer(does: 'issue' | 'verify', { input, key, feature, output, sd }: Options): Promise<ExitCode> {
  const { answerEnvelopeOrder } = await import('../../../modules/badges/index.ts')
  const result = await answerEnvelopeOrder({
    does,
    feature,
    input: await readFile(input, 'utf8'),
    key: readJson(await readFile(key, 'utf8')),
    paths: pathsIn(sd),
    now: new Date(),
  })
  await writeFile(output, `${JSON.stringify(result)}\n`)
  return exitCodes.done
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function pathsIn(sd: string | undefined): readonly string[] {
  const list = sd === undefined ? [] : readJson(sd)
  if (Array.isArray(list) && list.every((path) => typeof path === 'string')) return list
  throw new Failure(
    { ko: '--sd는 글의 JSON 목록이어야 합니다.', en: '--sd must be a JSON list of texts.' },
    { ko: '예: --sd \'["credentialSubject.name"]\'', en: 'For example: --sd \'["credentialSubject.name"]\'' },
  )
}
