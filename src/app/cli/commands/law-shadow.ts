import type { Day } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import type { Said } from '../../../platform/config/failure.ts'
import { systemCall } from '../../../platform/node.ts'
import { type ShadowPage, type Tally, shadowPage, together, told } from '../../../modules/decisions/index.ts'
import { exitCodes } from '../exit-codes.ts'
import { openProgram } from '../open-program.ts'
import type { ExitCode } from '../run-command.ts'
import type { Terminal } from '../terminal.ts'

type Asked = { readonly under: Day | undefined; readonly reason: string }

/** Works the decisions in force out under another law, with progress; names none of them unless a reason is given. */
export async function shadowStored(terminal: Terminal, { under, reason }: Asked): Promise<ExitCode> {
  const program = await openProgram(terminal)
  try {
    const call = systemCall(program.runtime.node, 'command line')
    let [looked, tally, after]: [number, Tally, string | undefined] = [0, {}, undefined]
    do {
      const page: ShadowPage = must(
        await shadowPage(call, { reason, ...(under && { under }), ...(after && { after }) }),
      )
      looked += page.looked
      tally = together(tally, page.tally)
      after = page.last
      for (const each of page.each) process.stdout.write(`${JSON.stringify(each)}\n`)
      terminal.step({
        ko: `  결정 ${looked}건, 남은 것 ${page.left}건`,
        en: `  ${looked} decisions, ${page.left} left`,
      })
    } while (after !== undefined)
    const found = told(tally)
    terminal.result({ looked, changed: found }, [
      { ko: `결정 ${looked}건을 셈했습니다.`, en: `${looked} decisions were worked out.` },
      ...Object.entries(found).map(sayLine),
    ])
    return exitCodes.done
  } finally {
    await program.close()
  }
}

type Line = ReturnType<typeof told>[string]

function sayLine([name, { changed, up, down, by, because }]: [string, Line]): Said {
  const why = Object.entries(because).map(([what, n]) => `${what} (${n})`)
  const sum = by?.toLocaleString('en-US')
  return {
    ko: `${name}: ${changed}건이 달라짐 (늘어남 ${up}, 줄어듦 ${down}, 모두 ${sum ?? '다섯 건 미만이라 밝히지 않음'}) ${why.join(', ')}`,
    en: `${name}: ${changed} change (${up} up, ${down} down, ${sum ?? 'fewer than five, not told'} in all) ${why.join(', ')}`,
  }
}
