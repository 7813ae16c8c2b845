/** The id made under a key; a missing one is a fault of the town. */
export function idOf(made: ReadonlyMap<string, string>, key: string): string {
  const id = made.get(key)
  if (id === undefined) throw new Error(`the town has no ${key}`)
  return id
}
