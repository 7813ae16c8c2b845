import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { eraseDue } from '../../modules/rights/index.ts'
import { loadConfig } from '../../platform/config/load-config.ts'
import { makeLogger } from '../../platform/log/make-logger.ts'
import { systemCall } from '../../platform/node.ts'
import { deliverNext } from '../../platform/outbox/relay.ts'
import { loadNodeKeys } from '../keys.ts'
import { openNode } from '../open-node.ts'

// A process that does nothing but erase and tell, until it is killed. A little slow, so that it is killed in the middle.
const Given = z.object({
  home: z.string(),
  ownerUrl: z.string(),
  contextKey: z.string(),
  appPassword: z.string(),
  daysLater: z.number(),
})
const given = Given.parse(JSON.parse(process.argv[2] ?? ''))
const config = loadConfig({ ONIL_HOME: given.home })
const keys = { ...(await loadNodeKeys(given.home)), ...given, contextKey: Buffer.from(given.contextKey, 'hex') }
const { node } = openNode(
  config,
  given.ownerUrl,
  config.publicUrl,
  keys,
  makeLogger({ level: 'fatal' }, { write: () => undefined }),
)
node.clock.move(node.clock.offset() + given.daysLater * 86_400_000)
process.stdout.write('ready\n')
for (;;) {
  await eraseDue(systemCall(node, 'rights.erase'))
  await deliverNext(node)
  await pause(2)
}
