import type { ImportSummary } from '../../modules/jobs/index.ts'
import type { Node } from '../../platform/node.ts'
import type { Terminal } from './terminal.ts'

/** Makes the demo job market where it is missing and says how far it is. */
export async function makeMarket(terminal: Terminal, node: Node): Promise<ImportSummary> {
  const { importMarket } = await import('../../demo/market/import-market.ts')
  const { townDay } = await import('../../demo/memory.ts')
  terminal.step({ ko: '시연 일자리 시장을 만듭니다', en: 'Making the demo job market' })
  return await importMarket(node, await townDay(node), (n) =>
    terminal.step({ ko: `  공고 ${n}건`, en: `  ${n} vacancies` }),
  )
}
