import { Command } from 'commander'
import { Failure } from '../../../platform/config/failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { openProgram } from '../open-program.ts'
import { runCommand } from '../run-command.ts'

/** `onil seed`: makes the demo town where it is missing; changes nothing that is there. */
export function seedCommand(): Command {
  return new Command('seed')
    .description('make the demo town, where it is missing')
    .option('--json', 'one line of JSON')
    .action((options: { json?: boolean }) =>
      runCommand(options, async (terminal) => {
        const program = await openProgram(terminal)
        try {
          if (!program.runtime.config.demo) throw notHere()
          const { seed } = await import('../../../demo/seed.ts')
          const { made } = await seed(program.runtime.node, (said) => terminal.step(said))
          terminal.result({ made }, [
            made
              ? { ko: '시연 마을을 만들었습니다.', en: 'The demo town was made.' }
              : { ko: '시연 마을이 이미 있습니다.', en: 'The demo town is already there.' },
          ])
          return exitCodes.done
        } finally {
          await program.close()
        }
      }),
    )
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
