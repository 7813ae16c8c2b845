import { giveWay } from '../src/app/give-way.ts'
import { loadNodeKeys } from '../src/app/keys.ts'
import { openNode } from '../src/app/open-node.ts'
import { startWorker } from '../src/app/worker.ts'
import { loadConfig } from '../src/platform/config/load-config.ts'
import { lineWriter } from '../src/platform/log/line-writer.ts'
import { makeLogger } from '../src/platform/log/make-logger.ts'

// The worker in a process of its own, as `onil worker` beside `onil start --no-worker`: it decides rounds and orders their payments.
const config = loadConfig({ ONIL_HOME: process.env['BENCH_HOME'] })
giveWay()
const keys = await loadNodeKeys(config.home)
const logger = makeLogger({ level: 'info' }, lineWriter('/dev/null'))
await startWorker(openNode(config, process.env['BENCH_DATABASE'] ?? '', 'https://onil.test', keys, logger))
process.send?.('working')
process.on('disconnect', () => process.exit(0))
