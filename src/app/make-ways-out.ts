import { createHmac } from 'node:crypto'
import { behaveSo, behavioursNow } from '../demo/agency-behaviour.ts'
import { liveAlimtalk } from '../gateways/alimtalk/live.ts'
import { simulateAlimtalk } from '../gateways/alimtalk/simulator.ts'
import type { CarrierBehaviour } from '../gateways/carriers/simulator.ts'
import type { Behaviour } from '../gateways/simulate-agency.ts'
import { liveSms } from '../gateways/sms/live.ts'
import { simulateSms } from '../gateways/sms/simulator.ts'
import { livePush } from '../gateways/web-push/live.ts'
import { simulatePush } from '../gateways/web-push/simulator.ts'
import { type WaysOut, alimtalkTemplates, phonesOf } from '../modules/notifications/index.ts'
import type { OutsideSystems } from '../modules/portal/index.ts'
import { type Breakers, makeBreakers } from '../platform/breaker/make-breakers.ts'
import type { Config } from '../platform/config/config.ts'
import { covers, makeGuardedFetch } from '../platform/guarded-fetch/make-guarded-fetch.ts'
import { mailboxMail } from '../platform/mail/mailbox-mail.ts'
import type { Mail } from '../platform/mail/mail.ts'
import { smtpMail } from '../platform/mail/smtp-mail.ts'
import type { Node } from '../platform/node.ts'
import type { NodeKeys } from './keys.ts'

type Settings = Pick<Config, 'demo' | 'sms' | 'alimtalk' | 'pushHosts' | 'smtpUrl' | 'mailFrom'>

const simulated = ['sms-1', 'sms-2', 'alimtalk', 'push'] as const
type Simulated = (typeof simulated)[number]

/** How a simulated one behaves now: as the operator of the demo last said. */
function behavesOf(node: Node, name: Simulated): () => Promise<CarrierBehaviour> {
  return async () => ({ mode: carrierMode((await behavioursNow(node)).get(name)) })
}

function carrierMode(mode: Behaviour['mode'] = 'normal'): CarrierBehaviour['mode'] {
  return mode === 'wrong-person' ? 'normal' : mode
}

/** The node's ways out: live where configured, simulated in the demo, and otherwise not there. */
export function makeWaysOut(node: Node, config: Settings, keys: NodeKeys): { ways: WaysOut; systems: OutsideSystems } {
  // Retries are the deliveries' own, with longer pauses.
  const { guard, states } = makeBreakers({ retries: 0, now: () => node.clock.now() })
  const now = (): Date => node.clock.now()
  const fetch = makeGuardedFetch({ allow: hostsOf(config) })
  const phones = phonesOf(node)
  const sms = config.sms
    ? liveSms(config.sms, fetch, guard, now)
    : config.demo && simulateSms(phones, carriersOf(node), guard, now)
  const alimtalk = config.alimtalk
    ? liveAlimtalk(config.alimtalk, fetch, guard, now)
    : config.demo && simulateAlimtalk(alimtalkTemplates(), phones, behavesOf(node, 'alimtalk'), guard, now)
  const ways = {
    mail: mailOf(node, config),
    push: pushOf(node, config, keys, guard),
    ...(sms && { sms }),
    ...(alimtalk && { alimtalk }),
  }
  return { ways, systems: systemsOf(node, config, states) }
}

function mailOf(node: Node, { smtpUrl, mailFrom }: Settings): Mail {
  return smtpUrl === undefined ? mailboxMail(node) : smtpMail({ url: smtpUrl, from: mailFrom })
}

function pushOf(node: Node, { demo, pushHosts }: Settings, keys: NodeKeys, guard: Breakers['guard']): WaysOut['push'] {
  const secret = createHmac('sha256', keys.contextKey).update('simulated telephones').digest('hex')
  const phones = demo ? simulatePush(secret, phonesOf(node).keep, behavesOf(node, 'push')) : undefined
  const fetch = makeGuardedFetch({
    allow: pushHosts,
    ...(phones && { local: { [phones.origin]: phones.answer } }),
  })
  const settings = { keys: keys.push, contact: node.publicUrl, now: () => node.clock.now() }
  return {
    send: livePush(settings, fetch, guard),
    publicKey: keys.push.publicKey,
    mayAsk: (endpoint) => {
      const { origin, hostname } = new URL(endpoint)
      return origin === phones?.origin || pushHosts.some((listed) => covers(listed, hostname))
    },
    ...(phones && { simulated: phones.device }),
  }
}

function hostsOf({ sms, alimtalk }: Settings): string[] {
  const carriers = [...(sms?.carriers ?? []), ...(alimtalk ? [alimtalk.carrier] : [])]
  return carriers.map(({ baseUrl }) => new URL(baseUrl).hostname)
}

function carriersOf(node: Node): Parameters<typeof simulateSms>[1] {
  return { 'sms-1': behavesOf(node, 'sms-1'), 'sms-2': behavesOf(node, 'sms-2') }
}

/** What the operator sees of them, and in a demo the switch of those that are simulated. */
function systemsOf(node: Node, config: Settings, states: Breakers['states']): OutsideSystems {
  const isLive = (name: string): boolean =>
    name.startsWith('sms') ? config.sms !== undefined : name === 'alimtalk' && config.alimtalk !== undefined
  const switched: readonly string[] = config.demo ? simulated.filter((name) => !isLive(name)) : []
  return {
    states: async () => {
      const behaviours = switched.length > 0 ? await behavioursNow(node) : new Map<string, undefined>()
      const known = states().filter(({ name }) => !name.endsWith(' asked'))
      return [...new Set([...switched, ...known.map(({ name }) => name)])].map((name) => {
        const breaker = known.find((one) => one.name === name)
        const behaviour = switched.includes(name) ? carrierMode(behaviours.get(name)) : undefined
        return { name, ...(breaker && { breaker }), ...(behaviour !== undefined && { behaviour }) }
      })
    },
    behave: async (tx, name, mode) => {
      if (!switched.includes(name)) return false
      await behaveSo(tx, name, mode)
      return true
    },
  }
}
