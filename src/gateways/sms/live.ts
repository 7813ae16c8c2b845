import type { Guard } from '../../platform/breaker/make-breakers.ts'
import type { GuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import { handOver } from '../carriers/hand-over.ts'
import { httpCarrier } from '../carriers/live.ts'
import type { LiveSettings } from '../http-exchange.ts'
import type { SendSms } from './port.ts'
import { sendSmsBy } from './send-sms.ts'

/** The sender's number and one or two carriers, the usual one first. */
export type SmsSettings = { readonly from: string; readonly carriers: readonly LiveSettings[] }

/** Text messages over the carriers' HTTPS interfaces. */
export function liveSms(settings: SmsSettings, fetch: GuardedFetch, guard: Guard, now: () => Date): SendSms {
  const carriers = settings.carriers.map((one, i) => httpCarrier(`sms-${i + 1}`, one, fetch))
  return sendSmsBy(handOver(carriers, { guard, now }), settings.from)
}
