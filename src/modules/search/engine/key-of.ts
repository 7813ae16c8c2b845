import type { Test } from './shape.ts'

// Conditions are known by their text. A question asks for the same ones in every segment, so it is written once.
const keys = new WeakMap<object, string>()
const lists = new WeakMap<Test, readonly Test[]>()

/** The text by which conditions are kept. */
export function keyOf(value: object): string {
  const known = keys.get(value)
  if (known !== undefined) return known
  const key = JSON.stringify(value)
  keys.set(value, key)
  return key
}

/** A condition alone: the same list every time. */
export function alone(test: Test): readonly Test[] {
  const known = lists.get(test)
  if (known) return known
  const list = [test]
  lists.set(test, list)
  return list
}
