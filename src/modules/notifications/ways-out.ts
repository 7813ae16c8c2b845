import type { SendAlimtalk } from '../../gateways/alimtalk/port.ts'
import type { SendSms } from '../../gateways/sms/port.ts'
import type { PushAddress, SendPush } from '../../gateways/web-push/port.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { type Service, service } from '../../platform/service.ts'
import type { Channel } from './channels.ts'

/** The node's ways out, provided by the wiring. A missing one is not connected, and nobody is offered it. */
export type WaysOut = {
  readonly mail: Mail
  readonly push: {
    readonly send: SendPush
    /** The key that browsers ask for when somebody subscribes. */
    readonly publicKey: string
    /** Whether an address belongs to a push service that this node asks. */
    readonly mayAsk: (endpoint: string) => boolean
    /** In a demonstration: what a simulated telephone of this name subscribes with. */
    readonly simulated?: (name: string) => PushAddress
  }
  readonly sms?: SendSms
  readonly alimtalk?: SendAlimtalk
}

/** The ways out of this node. */
export const waysOut: Service<WaysOut> = service<WaysOut>('notifications.ways-out')

/** The channels that lead somewhere. */
export function connectedChannels({ sms, alimtalk }: WaysOut): ReadonlySet<Channel> {
  return new Set<Channel>([
    'mail',
    'push',
    ...(alimtalk ? ['alimtalk' as const] : []),
    ...(sms ? ['sms' as const] : []),
  ])
}
