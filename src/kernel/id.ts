declare const brand: unique symbol

/** A UUIDv7 that says what it identifies, so that a person's id is never taken for a vacancy's. */
export type Id<Of extends string> = string & { readonly [brand]: Of }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Tells whether a string has the form of an id (lower-case UUID, RFC 9562). */
export function isId<Of extends string>(value: unknown): value is Id<Of> {
  return typeof value === 'string' && uuid.test(value)
}

/** The value as an id; throws on anything else. For values that our own database or `newId` made. */
export function toId<Of extends string>(value: string): Id<Of> {
  if (!isId<Of>(value)) throw new TypeError(`not an id: ${value.slice(0, 40)}`)
  return value
}
