import { once } from 'node:events'
import { z } from 'zod'
import { loadNodeKeys } from '../../../src/app/keys.ts'
import { openNode } from '../../../src/app/open-node.ts'
import { startServer } from '../../../src/app/server.ts'
import { startWorker } from '../../../src/app/worker.ts'
import { byLastDigit, simulateBank } from '../../../src/gateways/bank/simulator.ts'
import { readResults } from '../../../src/modules/payments/batches/read-results.ts'
import { sendBatch } from '../../../src/modules/payments/batches/send-batch.ts'
import { bankOf } from '../../../src/modules/payments/services.ts'
import { folderVault, sharedRing } from '../../../src/modules/payments/testing/shared.ts'
import { makeBreakers } from '../../../src/platform/breaker/make-breakers.ts'
import { loadConfig } from '../../../src/platform/config/load-config.ts'
import { fieldKeys } from '../../../src/platform/field-encryption/field-keys.ts'
import { lineWriter } from '../../../src/platform/log/line-writer.ts'
import { makeLogger } from '../../../src/platform/log/make-logger.ts'
import { systemCall } from '../../../src/platform/node.ts'

// The whole program, server and worker in one process, with a bank that keeps its book in a folder. It is told how late it is, and
// when the bank's day is; everything else comes over HTTP. It is killed at any moment.
const Given = z.object({
  env: z.record(z.string(), z.string()),
  url: z.string(),
  secret: z.string(),
  vault: z.string(),
  port: z.number(),
  log: z.string(),
})
const given = Given.parse(JSON.parse(process.argv[2] ?? ''))
process.on('disconnect', () => process.exit(0))
process.send?.('loaded')
// All that takes long to load is loaded: it stands by until the one before is killed.
const [begin]: unknown[] = await once(process, 'message')
const { offset } = z.object({ offset: z.number() }).parse(begin)
const config = loadConfig(given.env)
const logger = makeLogger({ level: 'warn' }, lineWriter(given.log))
const runtime = openNode(config, given.url, config.publicUrl, await loadNodeKeys(config.home), logger)
const { node } = runtime
node.clock.move(offset)
fieldKeys.provide(node, sharedRing(given.secret))
const { guard } = makeBreakers()
bankOf.provide(
  node,
  simulateBank(byLastDigit, folderVault(given.vault), () => ({ mode: 'normal' }), guard),
)

const Told = z.union([z.object({ offset: z.number() }), z.object({ bank: z.literal(true) })])

async function hear(told: z.infer<typeof Told>): Promise<void> {
  if ('offset' in told) return node.clock.move(told.offset)
  for (const job of [sendBatch, readResults]) await job.run(systemCall(node, job.name), {})
}

await startWorker(runtime)
await startServer(runtime, logger, given.port)
process.on('message', (told) => {
  hear(Told.parse(told)).then(
    () => process.send?.('done'),
    (error: unknown) => process.send?.(String(error)),
  )
})
process.send?.('done')
