import { Command, InvalidArgumentError, Option } from 'commander'
import { Failure, type Said } from '../../../platform/config/failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { makeMarket } from '../make-market.ts'
import { makeScale, scaleSaid } from '../make-scale.ts'
import { openProgram } from '../open-program.ts'
import { type ExitCode, runCommand } from '../run-command.ts'
import type { Terminal } from '../terminal.ts'

type Options = { json?: boolean; market?: boolean; scale?: 'town' | 'city' | 'nation'; seed: number }

/** `onil seed`: makes the demo town, and what was asked for besides, where it is missing; changes nothing that is there. */
export function seedCommand(): Command {
  return new Command('seed')
    .description('make the demo town, where it is missing; a killed run goes on where it stopped')
    .option('--market', 'also the demo job market: about 3,400 vacancies of all occupations and provinces')
    .addOption(
      new Option(
        '--scale <scale>',
        'town: the demo job market. city: 81,500 generated vacancies, 30,314 employers, 178,000 seekers. nation: 1,630,000, 606,272 and 3,560,000',
      ).choices(['town', 'city', 'nation']),
    )
    .option('--seed <number>', 'another number makes another city or nation', whole, 24)
    .option('--json', 'one line of JSON')
    .action((options: Options) => runCommand(options, (terminal) => make(terminal, options)))
}

async function make(
  terminal: Terminal,
  { market: alsoMarket = false, scale, seed: number }: Options,
): Promise<ExitCode> {
  const { runtime, close } = await openProgram(terminal)
  try {
    if (!runtime.config.demo) throw notHere()
    if (scale !== undefined) await (await import('../../../demo/nation/seed-scale.ts')).refuseReal(runtime.node)
    const { seed } = await import('../../../demo/seed.ts')
    const { made } = await seed(runtime.node, (said) => terminal.step(said))
    const market = alsoMarket || scale === 'town' ? await makeMarket(terminal, runtime.node) : undefined
    const large =
      scale === undefined || scale === 'town' ? undefined : await makeScale(terminal, runtime.node, scale, number)
    terminal.result(
      {
        made,
        ...(market && { market: { added: market.added, records: market.records } }),
        ...(large && { generated: large }),
      },
      [townSaid(made), ...(market ? [marketSaid(market.added)] : []), ...(large ? [scaleSaid(large)] : [])],
    )
    return exitCodes.done
  } finally {
    await close()
  }
}

function whole(text: string): number {
  const n = Number(text)
  if (Number.isInteger(n) && n >= 0 && n < 2 ** 31) return n
  throw new InvalidArgumentError('It must be a whole number from 0.')
}

function townSaid(made: boolean): Said {
  return made
    ? { ko: '시연 마을을 만들었습니다.', en: 'The demo town was made.' }
    : { ko: '시연 마을이 이미 있습니다.', en: 'The demo town is already there.' }
}

function marketSaid(added: number): Said {
  return added > 0
    ? {
        ko: `시연 일자리 시장에 공고 ${added}건을 더했습니다.`,
        en: `${added} vacancies were added to the demo job market.`,
      }
    : { ko: '시연 일자리 시장이 이미 있습니다.', en: 'The demo job market is already there.' }
}

function notHere(): Failure {
  return new Failure(
    {
      ko: '실제 운영(ONIL_DEMO=false)에는 시연 자료를 넣지 않습니다.',
      en: 'No demo data are put into a real installation (ONIL_DEMO=false).',
    },
    { ko: '시연은 다른 ONIL_HOME에서 하세요.', en: 'Use another ONIL_HOME for a demo.' },
  )
}
