import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { z } from 'zod'
import { type Day, isDay } from '../../../kernel/day.ts'
import { decide, domainNamed, readFacts } from '../../../modules/law/index.ts'
import { Failure } from '../../../platform/config/failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { type ExitCode, runCommand } from '../run-command.ts'

const Cases = z.array(
  z.looseObject({
    id: z.union([z.string(), z.number()]),
    domain: z.string(),
    as_of: z.custom<Day>(isDay),
    inputs: z.record(z.string(), z.unknown()),
  }),
)
type Case = z.infer<typeof Cases>[number]

/** `onil law`: asks the rules, without a database. */
export function lawCommand(): Command {
  const decideCases = new Command('decide')
    .description(
      'decide cases: a JSON list of {id, domain, as_of, inputs} in, one line of JSON {id, result, missing, status, trace} a case out',
    )
    .requiredOption('--cases <file>', 'the cases; - reads standard input')
    .action(({ cases }: { cases: string }) => runCommand({}, () => decideAll(cases)))
  return new Command('law').description('ask the law: results with their reasons').addCommand(decideCases)
}

async function decideAll(file: string): Promise<ExitCode> {
  for (const each of await readCases(file)) process.stdout.write(`${JSON.stringify(decided(each))}\n`)
  return exitCodes.done
}

function decided({ id, domain: name, as_of: day, inputs }: Case): object {
  const domain = domainNamed(name)
  if (!domain) return { id, result: {}, missing: [], status: 'refused', trace: [], faults: [{ domain: name }] }
  const { known, faults } = readFacts(domain, inputs)
  const { result, missing, status, trace } = decide(domain, known, day)
  const asked = missing.map((fact) => ({
    fact: fact.name,
    ko: fact.label.ko,
    en: fact.label.en,
    judgement: fact.judgement,
  }))
  return { id, result, missing: asked, status, trace, ...(faults.length > 0 && { faults }) }
}

async function readCases(file: string): Promise<readonly Case[]> {
  try {
    return Cases.parse(JSON.parse(await readFile(file === '-' ? '/dev/stdin' : file, 'utf8')))
  } catch (error) {
    throw new Failure(
      { ko: `${file}을(를) 읽을 수 없습니다.`, en: `${file} cannot be read.` },
      {
        ko: '{id, domain, as_of, inputs}의 JSON 목록이어야 하고 as_of는 2026-06-30 같은 날이어야 합니다.',
        en: 'It must be a JSON list of {id, domain, as_of, inputs}, as_of a day such as 2026-06-30.',
      },
      error,
    )
  }
}
