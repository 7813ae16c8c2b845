import { z } from 'zod'
import type { Guard } from '../../platform/breaker/make-breakers.ts'
import { handOver } from '../carriers/hand-over.ts'
import { type CarrierBehaves, type Phones, type ReadMessage, simulateCarrier } from '../carriers/simulator.ts'
import { maskNumber } from '../phone.ts'
import type { AlimtalkTemplate, SendAlimtalk } from './port.ts'
import { sendAlimtalkBy } from './send-alimtalk.ts'

const Body = z.object({ to: z.string(), template: z.string(), variables: z.record(z.string(), z.string()) })

/** A carrier in process that knows these templates. A number that ends in 0 has no KakaoTalk. */
export function simulateAlimtalk(
  templates: readonly AlimtalkTemplate[],
  phones: Phones,
  behaves: CarrierBehaves,
  guard: Guard,
  now: () => Date,
): SendAlimtalk {
  const carrier = simulateCarrier({ channel: 'alimtalk', carrier: 'alimtalk' }, phones, behaves, readBy(templates))
  return sendAlimtalkBy(handOver([carrier], { guard, now }), '@온일')
}

function readBy(templates: readonly AlimtalkTemplate[]): ReadMessage {
  return (body) => {
    const { to, template, variables } = Body.parse(body)
    const known = templates.find(({ code }) => code === template)
    if (known === undefined) return { code: 'no-such-template' }
    if (to.endsWith('0')) return { code: 'not-reachable' }
    return { to: maskNumber(to), text: known.text.replace(/#\{(\w+)\}/g, (_, name: string) => variables[name] ?? '') }
  }
}
