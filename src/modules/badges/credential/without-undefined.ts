/** The object without its undefined members, so that it can be signed or stored. */
export function withoutUndefined<T extends object>(value: T): T
export function withoutUndefined(value: object): object {
  const kept: Record<string, unknown> = {}
  for (const [key, member] of Object.entries(value)) if (member !== undefined) kept[key] = member
  return kept
}
