/** What a carrier answers. `code` is its word for a "no" that will not change. */
export type CarrierAnswer = { readonly status: number; readonly code?: string }

/**
 * One company that carries messages to phones. `find` tells by our key whether it has taken a message (200) or knows of none
 * (404): so that a doubt is settled by asking, never by sending twice. Both throw when there was no answer.
 */
export type Carrier = {
  readonly name: string
  readonly hand: (key: string, body: Readonly<Record<string, unknown>>, signal: AbortSignal) => Promise<CarrierAnswer>
  readonly find: (key: string, signal: AbortSignal) => Promise<CarrierAnswer>
}

/** One message. `unsure`: it may have been handed over before (the process died, or no answer came), so it is asked for first. */
export type Handed = {
  readonly key: string
  readonly body: Readonly<Record<string, unknown>>
  readonly unsure: boolean
}

/**
 * What came of it. 'no': this message will never be taken, `code` says why. 'unavailable': try again later; `unsure` when a
 * carrier may have it all the same.
 */
export type HandedAnswer =
  | { readonly answer: 'taken'; readonly by: string }
  | { readonly answer: 'no'; readonly code: string; readonly by: string }
  | { readonly answer: 'unavailable'; readonly why: string; readonly unsure: boolean }
