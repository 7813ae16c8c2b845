declare const brand: unique symbol

/** Money in whole won. */
export type Won = number & { readonly [brand]: 'Won' }

/** Tells whether a number is an exact amount in won. */
function isWon(value: unknown): value is Won {
  return typeof value === 'number' && Number.isSafeInteger(value)
}

/** The number as won; throws when it is not a whole amount, because rounding is a named step, never an accident. */
export function won(value: number): Won {
  if (!isWon(value)) throw new TypeError(`not a whole amount of won: ${value}`)
  return value
}
