import type { HandedAnswer } from '../carriers/carrier.ts'

/**
 * One 알림톡: a template that was approved beforehand and its variables. `to` is a mobile number in digits; `unsure`: it may
 * have been handed over before.
 */
export type Alimtalk = {
  readonly key: string
  readonly to: string
  readonly template: string
  readonly variables: Readonly<Record<string, string>>
  readonly unsure: boolean
}

/** What came of it. The code 'not-reachable': this number has no KakaoTalk, or blocks the sender: a text message goes instead. */
export type AlimtalkAnswer = HandedAnswer

/** The port. Never throws for what the carrier does. */
export type SendAlimtalk = (message: Alimtalk) => Promise<AlimtalkAnswer>

/** An approved template: its text with variables as '#{link}'. */
export type AlimtalkTemplate = { readonly code: string; readonly text: string }
