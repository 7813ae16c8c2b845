import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { Command } from 'commander'
import { z } from 'zod'
import { Failure } from '../../../platform/config/failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { openProgram } from '../open-program.ts'
import { type ExitCode, runCommand } from '../run-command.ts'
import type { Terminal } from '../terminal.ts'

const Options = z.object({ issuer: z.string(), left: z.string(), json: z.boolean().default(false) })
type Options = z.infer<typeof Options>

/** `onil badges import-records`: badges of all records of an agency's file. Cut off, it goes on; repeated, it changes nothing. */
export function badgesCommand(): Command {
  const records = new Command('import-records')
    .description(
      'issue badges of an agency’s records from a CSV or NDJSON file of any length (holder, number, title, organisation, from, to, level); exit code 3: some rows brought no badge',
    )
    .argument('<file>', 'name ends in .csv or .ndjson')
    .requiredOption('--issuer <code>', 'code of the agency')
    .option('--left <file>', 'where to write which rows brought no badge, and why', 'left-out.ndjson')
    .option('--json', 'one line of JSON')
    .action((file: string, given: unknown) => {
      const options = Options.parse(given)
      return runCommand(options, (terminal) => take(terminal, file, options))
    })
  return new Command('badges').description('issue badges').addCommand(records.exitOverride())
}

async function take(terminal: Terminal, file: string, { issuer, left }: Options): Promise<ExitCode> {
  const format = await formatOf(file)
  const out = createWriteStream(left, { mode: 0o600 })
  await once(out, 'open')
  const program = await openProgram(terminal)
  try {
    const { importRecords } = await import('../../../modules/badges/index.ts')
    const tally = await importRecords(program.runtime.node, createReadStream(file), {
      issuer,
      format,
      told: ({ rows, issued }) =>
        terminal.step({ ko: `  ${rows}건, 배지 ${issued}개`, en: `  ${rows} rows, ${issued} badges` }),
      left: (row) => void out.write(`${JSON.stringify(row)}\n`),
    })
    if (!tally) throw noIssuer(issuer)
    const { rows, issued, replaced, unchanged, faulty, 'no-such-holder': unknown } = tally
    terminal.result(tally, [
      {
        ko: `${rows}건: 새 배지 ${issued}, 바뀜 ${replaced}, 그대로 ${unchanged}, 모르는 사람 ${unknown}; 읽지 못함 ${faulty}`,
        en: `${rows} rows: ${issued} issued, ${replaced} replaced, ${unchanged} unchanged, ${unknown} of unknown persons; ${faulty} not readable`,
      },
    ])
    return faulty + unknown > 0 ? exitCodes.refused : exitCodes.done
  } finally {
    out.end()
    await finished(out)
    await program.close()
  }
}

function noIssuer(code: string): Failure {
  return new Failure(
    { ko: `${code}라는 발급기관이 없습니다.`, en: `There is no issuer ${code}.` },
    { ko: '--issuer에 기관의 코드를 적으세요.', en: 'Name the code of the agency with --issuer.' },
  )
}

async function formatOf(file: string): Promise<'csv' | 'ndjson'> {
  const found = await stat(file).catch(() => undefined)
  const format = z.enum(['csv', 'ndjson']).safeParse(file.split('.').at(-1)?.toLowerCase())
  if (found?.isFile() && format.success) return format.data
  throw new Failure(
    { ko: `${file}: 읽을 파일이 없거나 알 수 없는 형식입니다.`, en: `${file}: no such file, or an unknown format.` },
    {
      ko: '경로를 확인하세요. 이름이 .csv나 .ndjson으로 끝나야 합니다.',
      en: 'Check the path. The name must end in .csv or .ndjson.',
    },
  )
}
