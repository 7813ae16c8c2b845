import { Command } from 'commander'
import { giveWay } from '../../give-way.ts'
import { exitCodes } from '../exit-codes.ts'
import { openProgram } from '../open-program.ts'
import { runCommand } from '../run-command.ts'
import { untilStopped } from '../until-stopped.ts'

/** `onil worker`: delivers facts and works off jobs in a process of its own, beside servers started with `--no-worker`. */
export function workerCommand(): Command {
  return new Command('worker')
    .description('deliver facts and work off jobs, without serving pages')
    .option('--json', 'one line of JSON when it is ready')
    .action((options: { json?: boolean }) =>
      runCommand(options, async (terminal) => {
        const program = await openProgram(terminal)
        const { startWorker } = await import('../../worker.ts')
        giveWay()
        const worker = await startWorker(program.runtime)
        terminal.result({ working: true }, [
          { ko: '일하고 있습니다. 멈추려면 Ctrl-C를 누르세요.', en: 'Working. Press Ctrl-C to stop.' },
        ])
        const { startMeter } = await import('../../../modules/operations/index.ts')
        const meter = startMeter(program.runtime.node, { jobs: true })
        const stop = async (): Promise<void> => {
          await meter.stop()
          await worker.stop()
          await program.close()
        }
        const done = await untilStopped(stop, () => terminal.step({ ko: '멈추는 중입니다', en: 'Stopping' }))
        return done ? exitCodes.done : exitCodes.failed
      }),
    )
}
