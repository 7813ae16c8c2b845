import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { systemCall } from '../../../platform/node.ts'
import { testNode } from '../../../platform/testing/test-node.ts'
import { look } from '../jobs.ts'

// A process that does nothing but look and tell, until it is killed.
const Given = z.object({ url: z.string(), contextKey: z.string() })
const given = Given.parse(JSON.parse(process.argv[2] ?? ''))
const node = testNode({ url: given.url, contextKey: Buffer.from(given.contextKey, 'hex') })
process.stdout.write('ready\n')
for (;;) {
  await look.run(systemCall(node, 'alerts.look'), {})
  await pause(5)
}
