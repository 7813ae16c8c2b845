/**
 * An expected "no". `refused` is the code ('module.what'), `status` the HTTP status at the edge, `article` the law it
 * rests on, `facts` what the texts need. Each module's `refusals.ts` holds the Korean and English texts.
 */
export type Refusal = {
  readonly refused: string
  readonly status: number
  readonly article?: string
  readonly facts?: Readonly<Record<string, string | number>>
  readonly fields?: Readonly<Record<string, string>>
  /** Everything that was found, for who reads the answer by program. */
  readonly findings?: readonly Readonly<Record<string, unknown>>[]
}

/** Makes a refusal. */
export function refusal(refused: string, status: number, more: Omit<Refusal, 'refused' | 'status'> = {}): Refusal {
  return { refused, status, ...more }
}

/** Tells a refusal from a value. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value && 'status' in value
}

/** What an operation gives: the value, with the receipt when one was signed, or the refusal. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly receipt?: string; readonly replayed?: boolean }
  | { readonly ok: false; readonly refusal: Refusal }

/** Carries a refusal up to the edge, where it becomes a page or a problem document. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(reason: Refusal) {
    super([reason.refused, ...Object.keys(reason.fields ?? {})].join(' '))
    this.refusal = reason
  }
}

/** The value of an outcome; a refusal is thrown for the edge to show. */
export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Refused(outcome.refusal)
  return outcome.value
}
