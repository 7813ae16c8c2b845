/** A JSON object whose members are not known yet. */
export type Members = Readonly<Record<string, unknown>>

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value and the place where it stands. */
export type Placed = { readonly value: unknown; readonly path: string }

/** The values of a member that may be one or several, each with its place. Nothing when the member is absent. */
export function eachOf(members: Members, name: string, at = ''): readonly Placed[] {
  const path = at === '' ? name : `${at}.${name}`
  const value = members[name]
  if (value === undefined) return []
  return Array.isArray(value)
    ? value.map((item, index) => ({ value: item, path: `${path}[${index}]` }))
    : [{ value, path }]
}
