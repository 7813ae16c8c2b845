import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { type ImportSummary, importVacancies } from '../../modules/jobs/index.ts'
import type { Day } from '../../kernel/day.ts'
import type { Node } from '../../platform/node.ts'
import { drain } from '../../platform/outbox/relay.ts'
import { makeMarket } from './make-market.ts'

const seedNumber = 24

/** Brings the demo job market in as a source of its own, dated by a day; a second time changes nothing, a cut one goes on. */
export async function importMarket(node: Node, day: Day, progress: (done: number) => void): Promise<ImportSummary> {
  const lines = makeMarket(seedNumber, day).map((one) => `${JSON.stringify(one)}\n`)
  const done = await importVacancies(
    node,
    Readable.from(lines),
    {
      source: 'demo-market',
      sourceName: '시연 자료 일자리 시장',
      format: 'ndjson',
      fingerprint: createHash('sha256').update(lines.join('')).digest('base64url'),
      demo: true,
    },
    ({ records }) => progress(records),
  )
  await drain(node)
  return done
}
