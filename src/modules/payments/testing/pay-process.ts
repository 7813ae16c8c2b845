import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { Bank } from '../../../gateways/bank/port.ts'
import { byLastDigit, simulateBank } from '../../../gateways/bank/simulator.ts'
import { makeBreakers } from '../../../platform/breaker/make-breakers.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { systemCall } from '../../../platform/node.ts'
import { testNode } from '../../../platform/testing/test-node.ts'
import { readResults } from '../batches/read-results.ts'
import { sendBatch } from '../batches/send-batch.ts'
import { bankOf } from '../services.ts'
import { folderVault, sharedRing } from './shared.ts'

// A process that does nothing but pay, until it is killed. It waits after each word of the bank, so that it is killed where it
// hurts: the bank has the file, and nobody here has written it down.

const Given = z.object({ url: z.string(), contextKey: z.string(), secret: z.string(), vault: z.string() })
const given = Given.parse(JSON.parse(process.argv[2] ?? ''))

const node = testNode({ url: given.url, contextKey: Buffer.from(given.contextKey, 'hex') })
fieldKeys.provide(node, sharedRing(given.secret))
const bank = simulateBank(byLastDigit, folderVault(given.vault), () => ({ mode: 'normal' }), makeBreakers().guard)
bankOf.provide(node, dawdling(bank))
process.stdout.write('ready\n')
for (;;) {
  await sendBatch.run(systemCall(node, 'payments.send-batch'), {})
  await readResults.run(systemCall(node, 'payments.read-results'), {})
  await pause(20)
}

function dawdling({ submitBatch, readResults: read, ...others }: Bank): Bank {
  const slowly = async <T>(said: Promise<T>): Promise<T> => {
    const answer = await said
    await pause(400)
    return answer
  }
  return {
    ...others,
    submitBatch: async (file, request) => await slowly(submitBatch(file, request)),
    readResults: async (number, request) => await slowly(read(number, request)),
  }
}
