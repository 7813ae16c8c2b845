import { Command } from 'commander'
import type { Checked } from '../../../modules/payments/index.ts'
import type { Said } from '../../../platform/config/failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { openProgram } from '../open-program.ts'
import { type ExitCode, runCommand } from '../run-command.ts'
import type { Terminal } from '../terminal.ts'

const about = `
Adds up the ledger of payments to the won, and compares each order with its entries and with what the bank said of its lines,
and each file with its lines. Exit codes: 0 everything agrees, 3 something does not, 1 the check itself failed.`

/** `onil payments check`: whether the ledger balances and every order agrees with it. */
export function paymentsCommand(): Command {
  const check = new Command('check')
    .description('check that the ledger sums to 0 and every order agrees with it and with the bank')
    .option('--json', 'one line of JSON')
    .addHelpText('after', about)
    .action((options: { json?: boolean }) => runCommand(options, checkAll))
  return new Command('payments').description('payments to persons').addCommand(check.exitOverride())
}

async function checkAll(terminal: Terminal): Promise<ExitCode> {
  const program = await openProgram(terminal)
  try {
    const { checkPayments, isSound } = await import('../../../modules/payments/index.ts')
    const { systemCall } = await import('../../../platform/node.ts')
    const { must } = await import('../../../kernel/refusal.ts')
    const found = must(await checkPayments(systemCall(program.runtime.node, 'command line', 'cli'), {}))
    const sound = isSound(found)
    terminal.result({ sound, ...found }, [summary(found, sound), ...faults(found)])
    return sound ? exitCodes.done : exitCodes.refused
  } finally {
    await program.close()
  }
}

function summary({ orders, balance }: Checked, sound: boolean): Said {
  const n = Object.values(orders).reduce((sum, one) => sum + one, 0)
  const paid = balance.paid.toLocaleString('en-US')
  return sound
    ? {
        ko: `장부가 1원까지 맞습니다: 지급 ${n}건, 나간 돈 ${paid}원.`,
        en: `The books agree to the won: ${n} payments, ${paid} won paid.`,
      }
    : {
        ko: `장부가 맞지 않습니다: 지급 ${n}건을 보았습니다.`,
        en: `The books do not agree: ${n} payments were looked at.`,
      }
}

function faults({ balances, oddOrders, oddBatches, oddSendBacks }: Checked): Said[] {
  return [
    ...(balances ? [] : [{ ko: '  원장의 합이 0이 아닙니다', en: '  the ledger does not sum to 0' }]),
    ...oddOrders.map(({ order, state }) => ({
      ko: `  지급 ${order} (${state}): 원장이나 은행의 답과 다릅니다`,
      en: `  payment ${order} (${state}) differs from the ledger or the bank`,
    })),
    ...oddBatches.map(({ number }) => ({
      ko: `  파일 ${number}: 줄과 합이 다릅니다`,
      en: `  file ${number}: its lines and its sum differ`,
    })),
    ...oddSendBacks.map((number) => ({
      ko: `  입금 ${number}: 돌려보냄이 원장과 다릅니다`,
      en: `  deposit ${number}: what goes back differs from the ledger`,
    })),
  ]
}
