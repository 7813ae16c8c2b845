/** The object without its undefined members, so that it can be signed or stored. */
export function withoutUndefined<T extends object>(value: T): T
export function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined))
}
