import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { z } from 'zod'
import { type Day, dayOf, isDay } from '../../../kernel/day.ts'
import { checkWording } from '../../../modules/jobs/index.ts'
import { Failure } from '../../../platform/config/failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { type ExitCode, runCommand } from '../run-command.ts'

const Cases = z.array(
  z.looseObject({ id: z.union([z.string(), z.number()]), text: z.string(), title: z.string().optional() }),
)
const Options = z.object({ cases: z.string(), on: z.custom<Day>(isDay).optional() })

/** `onil check-wording`: judges texts of advertisements, one line of JSON a text, without a database. */
export function checkWordingCommand(): Command {
  return new Command('check-wording')
    .description(
      'judge texts of advertisements by the law: a JSON list of {id, text} in, one line of JSON {id, verdict, findings} a text out',
    )
    .requiredOption('--cases <file>', 'the texts; - reads standard input')
    .option(
      '--on <day>',
      'the day on which texts without a year count, YYYY-MM-DD; default: today, and recent years are allowed for',
    )
    .action((given: unknown) => runCommand({}, () => judge(given)))
}

async function judge(given: unknown): Promise<ExitCode> {
  const options = Options.safeParse(given)
  if (!options.success)
    throw new Failure(
      { ko: '--on에는 2026-11-28 같은 날을 쓰세요.', en: '--on takes a day such as 2026-11-28.' },
      { ko: '다시 실행하세요.', en: 'Run it again.' },
    )
  const { cases, on } = options.data
  const asking = { day: on ?? dayOf(new Date()), dated: on !== undefined }
  for (const { id, text, title } of await readCases(cases)) {
    const { verdict, findings } = checkWording(text, { ...asking, ...(title !== undefined && { title }) })
    process.stdout.write(`${JSON.stringify({ id, verdict, findings })}\n`)
  }
  return exitCodes.done
}

async function readCases(file: string): Promise<z.infer<typeof Cases>> {
  try {
    return Cases.parse(JSON.parse(await readFile(file === '-' ? '/dev/stdin' : file, 'utf8')))
  } catch (error) {
    throw new Failure(
      { ko: `파일을 읽을 수 없습니다: ${file}`, en: `${file} cannot be read.` },
      { ko: '{id, text}의 JSON 목록이어야 합니다.', en: 'It must be a JSON list of {id, text}.' },
      error,
    )
  }
}
