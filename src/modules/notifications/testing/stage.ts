import { createSecretKey, randomBytes } from 'node:crypto'
import { type AlimtalkTemplate } from '../../../gateways/alimtalk/port.ts'
import { simulateAlimtalk } from '../../../gateways/alimtalk/simulator.ts'
import type { CarrierBehaviour } from '../../../gateways/carriers/simulator.ts'
import { simulateSms } from '../../../gateways/sms/simulator.ts'
import { livePush } from '../../../gateways/web-push/live.ts'
import { type PushBehaviour, simulatePush } from '../../../gateways/web-push/simulator.ts'
import type { PushKeys } from '../../../gateways/web-push/vapid.ts'
import { makeBreakers } from '../../../platform/breaker/make-breakers.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type KeyRing, ringInMemory } from '../../../platform/field-encryption/key-ring.ts'
import { makeGuardedFetch } from '../../../platform/guarded-fetch/make-guarded-fetch.ts'
import type { Mail } from '../../../platform/mail/mail.ts'
import { mailboxMail } from '../../../platform/mail/mailbox-mail.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import { adoptPerson } from '../../identity/index.ts'
import { deliver } from '../delivery/deliver.ts'
import { phonesOf } from '../demo/phone.ts'
import { type WaysOut, waysOut } from '../ways-out.ts'

/** How the outside behaves in a test: change it while the test runs. */
export type Outside = Readonly<Record<'sms-1' | 'sms-2' | 'alimtalk', CarrierBehaviour>> & {
  readonly push: PushBehaviour
}

/** Everything outside as usual. */
export function usualOutside(): Outside {
  return {
    'sms-1': { mode: 'normal' },
    'sms-2': { mode: 'normal' },
    alimtalk: { mode: 'normal' },
    push: { mode: 'normal' },
  }
}

/** A key ring for a node of a test. */
export function ringOf(secret: string = randomBytes(32).toString('base64')): KeyRing {
  const key = createSecretKey(secret, 'base64')
  return ringInMemory([{ id: 'k1', seal: key, index: key }])
}

/** Gives a node simulated ways out, as the wiring of a demonstration does. */
export function provideOutside(
  node: Node,
  push: PushKeys,
  templates: readonly AlimtalkTemplate[],
  outside: Outside = usualOutside(),
  mail: Mail = mailboxMail(node),
): WaysOut {
  const { guard } = makeBreakers({ retries: 0, timeoutMs: 400, opensAfter: 100 })
  const now = (): Date => node.clock.now()
  const phones = phonesOf(node)
  const service = simulatePush('secret', phones.keep, () => outside.push)
  const fetch = makeGuardedFetch({ allow: [], local: { [service.origin]: service.answer } })
  const ways: WaysOut = {
    mail,
    push: {
      send: livePush({ keys: push, contact: node.publicUrl, now }, fetch, guard),
      publicKey: push.publicKey,
      mayAsk: (endpoint) => new URL(endpoint).origin === service.origin,
      simulated: service.device,
    },
    sms: simulateSms(phones, { 'sms-1': () => outside['sms-1'], 'sms-2': () => outside['sms-2'] }, guard, now),
    alimtalk: simulateAlimtalk(templates, phones, () => outside.alimtalk, guard, now),
  }
  waysOut.provide(node, ways)
  return ways
}

/** Makes a person with the address that their sign-in vouches for. */
export async function aPerson(node: Node, subject: string, email?: string): Promise<string> {
  return await inTransaction(node, systemCall(node, 'test').actor, 'test', (tx) =>
    adoptPerson(tx, node, { subject: `test:${subject}`, name: subject, ...(email !== undefined && { email }) }),
  )
}

/** Lets the job of deliveries run once, as the runner does. */
export async function deliverOnce(node: Node): Promise<void> {
  await deliver.run(systemCall(node, 'notifications.deliver'), {})
}
