import { z } from 'zod'
import { byLastDigit, simulateBank } from '../../../src/gateways/bank/simulator.ts'
import { toDay } from '../../../src/kernel/day.ts'
import { bankOf } from '../../../src/modules/payments/services.ts'
import { folderVault, sharedRing } from '../../../src/modules/payments/testing/shared.ts'
import { makeBreakers } from '../../../src/platform/breaker/make-breakers.ts'
import { fieldKeys } from '../../../src/platform/field-encryption/field-keys.ts'
import { testNode } from '../../../src/platform/testing/test-node.ts'
import { workOn } from './work.ts'

// A process that grants, recognises, pays and asks the bank, day after day, until nothing is left or it is killed.
const Given = z.object({
  url: z.string(),
  contextKey: z.string(),
  secret: z.string(),
  vault: z.string(),
  base: z.string(),
})
const given = Given.parse(JSON.parse(process.argv[2] ?? ''))
const node = testNode({ url: given.url, contextKey: Buffer.from(given.contextKey, 'hex'), connections: 10 })
fieldKeys.provide(node, sharedRing(given.secret))
const { guard } = makeBreakers()
bankOf.provide(
  node,
  simulateBank(byLastDigit, folderVault(given.vault), () => ({ mode: 'normal' }), guard),
)
process.stdout.write('ready\n')
await workOn(node, toDay(given.base))
await node.close()
