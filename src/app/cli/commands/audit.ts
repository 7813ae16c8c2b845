import { Command } from 'commander'
import type { Said } from '../../../platform/config/failure.ts'
import type { Fault } from '../../../platform/audit/walk-chain.ts'
import { exitCodes } from '../exit-codes.ts'
import { openProgram } from '../open-program.ts'
import { type ExitCode, runCommand } from '../run-command.ts'
import type { Terminal } from '../terminal.ts'

const about = `
Every audit row and every line of the access ledger carries a hash over itself and the one before it, in 64 shards. Every
minute their heads are signed in a root, kept in the database, in audit-roots.log of the node's folder, and published under
/.well-known/onil-audit-roots. This walks all of it. Rows written since the last root can be cut off unseen: at most a minute.
Exit codes: 0 all as written, 3 something was changed, 1 the check itself failed.`

/** `onil audit verify`: walks all audit chains and signed roots. */
export function auditCommand(): Command {
  const verify = new Command('verify')
    .description('check that no audit row and no line of the access ledger was changed, removed or moved')
    .option('--json', 'one line of JSON')
    .addHelpText('after', about)
    .action((options: { json?: boolean }) => runCommand(options, verifyAll))
  return new Command('audit').description('the audit chain').addCommand(verify.exitOverride())
}

async function verifyAll(terminal: Terminal): Promise<ExitCode> {
  const program = await openProgram(terminal)
  try {
    const { checkAudit } = await import('../../../platform/audit/check-audit.ts')
    const { anchor } = await import('../../../platform/audit/anchor.ts')
    const { node } = program.runtime
    const found = await checkAudit(node, 'command line')
    // What is sound now is vouched for from now on.
    if (found.faulty === 0) await anchor(node)
    terminal.result(found, [summary(found), ...found.faults.slice(0, 100).map(sayFault)])
    return found.faulty === 0 ? exitCodes.done : exitCodes.refused
  } finally {
    await program.close()
  }
}

function summary({ entries, anchors, faulty }: { entries: number; anchors: number; faulty: number }): Said {
  return faulty === 0
    ? {
        ko: `모두 쓰인 그대로입니다: 기록 ${entries}건, 서명 ${anchors}개.`,
        en: `All is as it was written: ${entries} entries, ${anchors} signed roots.`,
      }
    : {
        ko: `쓰인 그대로가 아닙니다: 기록 ${entries}건에서 ${faulty}곳.`,
        en: `Not as it was written: ${faulty} faults in ${entries} entries.`,
      }
}

const words: Readonly<Record<Fault['fault'], Said>> = {
  altered: { ko: '이 줄이나 바로 앞줄이 바뀜', en: 'this row or the one before it was altered' },
  missing: { ko: '없어짐', en: 'is missing' },
  extra: { ko: '같은 자리에 또 있음', en: 'is there twice' },
  'differs-from-root': { ko: '서명된 것과 다름: 사슬이 다시 쓰임', en: 'differs from the signed root: rewritten' },
  'bad-root': { ko: '서명이 맞지 않음', en: 'its signature does not fit' },
  'differs-from-file': { ko: '이 노드의 파일과 다름', en: "differs from this node's own file" },
}

function sayFault({ where, fault, shard, link, row, since }: Fault): Said {
  const at = shard === undefined ? `${where} ${link}` : `${where} shard ${shard} row ${link}${row ? ` ${row}` : ''}`
  const from = since === undefined ? '' : ` (${since}–${link})`
  return { ko: `  ${at}: ${words[fault].ko}${from}`, en: `  ${at}: ${words[fault].en}${from}` }
}
