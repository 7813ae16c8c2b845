import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { loadPushKeys } from '../../../gateways/web-push/vapid.ts'
import { testNode } from '../../../platform/testing/test-node.ts'
import { alimtalkTemplates } from '../delivery/letters.ts'
import { type WaysOut, waysOut } from '../ways-out.ts'
import { deliverOnce, provideOutside, ringOf } from './stage.ts'

// A process that does nothing but deliver, until it is killed. It is a little slow after each handing over, so that it is
// killed where it hurts: the other side has the message, and nobody here has written it down.

const Given = z.object({
  url: z.string(),
  contextKey: z.string(),
  ring: z.string(),
  keys: z.string(),
  minutes: z.number(),
})
const given = Given.parse(JSON.parse(process.argv[2] ?? ''))

const node = testNode({ url: given.url, contextKey: Buffer.from(given.contextKey, 'hex') })
node.clock.move(node.clock.offset() + given.minutes * 60_000)
fieldKeys.provide(node, ringOf(given.ring))
const ways = provideOutside(node, await loadPushKeys(given.keys), alimtalkTemplates())
waysOut.provide(node, dawdling(ways))
process.stdout.write('ready\n')
for (;;) {
  await deliverOnce(node)
  await pause(20)
}

function dawdling({ mail, push, sms, alimtalk }: WaysOut): WaysOut {
  const slowly =
    <A, B>(send: (message: A) => Promise<B>) =>
    async (message: A): Promise<B> => {
      const answer = await send(message)
      await pause(100)
      return answer
    }
  return {
    mail: { send: slowly(mail.send) },
    push: { ...push, send: slowly(push.send) },
    ...(sms && { sms: slowly(sms) }),
    ...(alimtalk && { alimtalk: slowly(alimtalk) }),
  }
}
