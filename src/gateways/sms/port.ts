import type { HandedAnswer } from '../carriers/carrier.ts'

/** One text message. `to` is a mobile number in digits; `unsure`: it may have been handed over before. */
export type Sms = { readonly key: string; readonly to: string; readonly text: string; readonly unsure: boolean }

/** What came of it. The code 'no-such-number' marks the contact; any other "no" is about this message only. */
export type SmsAnswer = HandedAnswer

/** The port. Never throws for what the carriers do. */
export type SendSms = (message: Sms) => Promise<SmsAnswer>
