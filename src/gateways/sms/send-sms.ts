import type { HandOver } from '../carriers/hand-over.ts'
import type { SendSms } from './port.ts'

/** Text messages by way of the carriers behind `hand`; `from` is the sender's registered number (발신번호). */
export function sendSmsBy(hand: HandOver, from: string): SendSms {
  return async ({ key, to, text, unsure }) => await hand({ key, unsure, body: { from, to, text } })
}
