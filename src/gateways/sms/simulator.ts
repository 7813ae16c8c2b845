import { z } from 'zod'
import type { Guard } from '../../platform/breaker/make-breakers.ts'
import { handOver } from '../carriers/hand-over.ts'
import { type CarrierBehaves, type Phones, type ReadMessage, simulateCarrier } from '../carriers/simulator.ts'
import { maskNumber } from '../phone.ts'
import type { SendSms } from './port.ts'
import { sendSmsBy } from './send-sms.ts'

/** The two simulated carriers. */
export const smsCarriers = ['sms-1', 'sms-2'] as const

const Body = z.object({ to: z.string(), text: z.string() })

/** Two carriers in process. Nobody has a number that begins with 010-0000. */
export function simulateSms(
  phones: Phones,
  behaves: Readonly<Record<(typeof smsCarriers)[number], CarrierBehaves>>,
  guard: Guard,
  now: () => Date,
): SendSms {
  const carriers = smsCarriers.map((carrier) =>
    simulateCarrier({ channel: 'sms', carrier }, phones, behaves[carrier], read),
  )
  return sendSmsBy(handOver(carriers, { guard, now }), '1350')
}

const read: ReadMessage = (body) => {
  const { to, text } = Body.parse(body)
  return to.startsWith('0100000') ? { code: 'no-such-number' } : { to: maskNumber(to), text }
}
