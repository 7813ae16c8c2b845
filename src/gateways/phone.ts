/** A message as a simulated phone keeps it. `to` is masked: nobody's number lies about. The same `key` is the same message. */
export type OnPhone = {
  readonly key: string
  readonly channel: 'sms' | 'alimtalk' | 'push'
  readonly carrier: string
  readonly to: string
  readonly text: string
  readonly link?: string
}

/** Keeps a message that arrived, once however often it is handed over. */
export type KeepOnPhone = (message: OnPhone) => Promise<void>

/** Tells whether a carrier of messages has one with this key. */
export type FindOnPhone = (key: string, carrier: string) => Promise<boolean>

/** A mobile number as it may be shown: 010-****-5678. */
export function maskNumber(number: string): string {
  return number.replace(/^(\d{3})\d+(\d{4})$/, '$1-****-$2')
}

const mobile = /^01[016789]\d{7,8}$/

/** A Korean mobile number in digits, however it was typed (+82 10-1234-5678); undefined: it is none. */
export function mobileNumber(typed: string): string | undefined {
  const digits = typed
    .replace(/[\s().-]/g, '')
    .replace(/^\+82/, '0')
    .replace(/^00/, '0')
  return mobile.test(digits) ? digits : undefined
}
