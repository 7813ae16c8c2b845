import { stat } from 'node:fs/promises'
import { Command, Option } from 'commander'
import { z } from 'zod'
import { Failure } from '../../../platform/config/failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { openProgram } from '../open-program.ts'
import { type ExitCode, runCommand } from '../run-command.ts'
import type { Terminal } from '../terminal.ts'

const Options = z.object({
  source: z.string().default('file'),
  sourceName: z.string().optional(),
  sourceUrl: z.string().optional(),
  form: z.enum(['onil', 'busan']),
  full: z.boolean().default(false),
  json: z.boolean().default(false),
})

/** `onil import vacancies`: takes in vacancies of another system. Cut off, it goes on; repeated, it changes nothing. */
export function importCommand(): Command {
  const vacancies = new Command('vacancies')
    .description(
      'import vacancies from a CSV or NDJSON file; exit code 3: some records were refused, their reasons are kept',
    )
    .argument('<file>', 'name ends in .csv or .ndjson')
    .option('--source <key>', 'short name of the source; records are known by it and their own id', 'file')
    .option('--source-name <name>', 'the source as people read it; default: its short name')
    .option('--source-url <url>', 'where the source is published')
    .addOption(new Option('--form <form>', 'the form of the records').choices(['onil', 'busan']).default('onil'))
    .option('--full', 'the file is everything: what it no longer holds is closed')
    .option('--json', 'one line of JSON')
    .action((file: string, given: unknown) => {
      const options = Options.parse(given)
      return runCommand(options, (terminal) => take(terminal, file, options))
    })
  return new Command('import').description('take in data of other systems').addCommand(vacancies.exitOverride())
}

async function take(terminal: Terminal, file: string, options: z.infer<typeof Options>): Promise<ExitCode> {
  await mustBeThere(file)
  const format = formatOf(file)
  const program = await openProgram(terminal)
  try {
    const { importFile, busanNotices } = await import('../../../modules/jobs/index.ts')
    const { source, sourceName = source, sourceUrl, full } = options
    const named = { source, sourceName, ...(sourceUrl !== undefined && { sourceUrl }), format }
    const summary = await importFile(
      program.runtime.node,
      file,
      { ...(options.form === 'busan' ? busanNotices : named), full },
      ({ records }) => terminal.step({ ko: `  ${records}건`, en: `  ${records} records` }),
    )
    const { records, added, changed, closed, unchanged, faulty } = summary
    terminal.result(summary, [
      {
        ko: `${records}건: 새로 ${added}, 바뀜 ${changed}, 그대로 ${unchanged}, 마감 ${closed}, 받지 않음 ${faulty}`,
        en: `${records} records: ${added} added, ${changed} changed, ${unchanged} unchanged, ${closed} closed, ${faulty} refused`,
      },
    ])
    return faulty > 0 ? exitCodes.refused : exitCodes.done
  } finally {
    await program.close()
  }
}

function formatOf(file: string): 'csv' | 'ndjson' {
  const format = z.enum(['csv', 'ndjson']).safeParse(file.split('.').at(-1)?.toLowerCase())
  if (format.success) return format.data
  throw new Failure(
    { ko: `${file}: 알 수 없는 형식입니다.`, en: `${file}: unknown format.` },
    { ko: '이름이 .csv나 .ndjson으로 끝나야 합니다.', en: 'The name must end in .csv or .ndjson.' },
  )
}

async function mustBeThere(file: string): Promise<void> {
  await stat(file).catch((error: unknown) => {
    throw new Failure(
      { ko: `${file} 파일이 없습니다.`, en: `There is no file ${file}.` },
      { ko: '경로를 확인하세요.', en: 'Check the path.' },
      error,
    )
  })
}
