import { type Node, type Plain, lifted, step } from './node.ts'

type Number = Node<number> | number
type Word = Node<string> | string

/** a ≥ b (이상). */
export function atLeast(a: Number, b: Number): Node<boolean> {
  return compare('atLeast', lifted(a), lifted(b), (x, y) => x >= y)
}

/** a ≤ b (이하). */
export function atMost(a: Number, b: Number): Node<boolean> {
  return compare('atMost', lifted(a), lifted(b), (x, y) => x <= y)
}

/** a < b (미만). */
export function below(a: Number, b: Number): Node<boolean> {
  return compare('below', lifted(a), lifted(b), (x, y) => x < y)
}

/** a > b (초과). */
export function above(a: Number, b: Number): Node<boolean> {
  return compare('above', lifted(a), lifted(b), (x, y) => x > y)
}

/** The same word or day. */
export function is(a: Word, b: Word): Node<boolean> {
  return compare('is', lifted(a), lifted(b), (x, y) => x === y)
}

/** One of several words. */
export function isOneOf(a: Node<string>, words: readonly string[]): Node<boolean> {
  return step(
    'isOneOf',
    [a, ...words.map((word) => lifted(word))],
    a.value === undefined ? undefined : words.includes(a.value),
  )
}

/** Day a on or after day b. */
export function onOrAfter(a: Word, b: Word): Node<boolean> {
  return compare('onOrAfter', lifted(a), lifted(b), (x, y) => x >= y)
}

/** Not. */
export function not(a: Node<boolean>): Node<boolean> {
  return step('not', [a], a.value === undefined ? undefined : !a.value)
}

/** All of them: one no is enough for a no, also while others are unknown. */
export function all(...conditions: readonly Node<boolean>[]): Node<boolean> {
  if (conditions.some(({ value }) => value === false)) return step('all', conditions, false)
  return step('all', conditions, conditions.some(({ value }) => value === undefined) ? undefined : true)
}

/** Any of them: one yes is enough for a yes, also while others are unknown. */
export function any(...conditions: readonly Node<boolean>[]): Node<boolean> {
  if (conditions.some(({ value }) => value === true)) return step('any', conditions, true)
  return step('any', conditions, conditions.some(({ value }) => value === undefined) ? undefined : false)
}

/** What is known of a, else b: for what the law presumes until somebody says otherwise. */
export function orElse<T extends number | string | boolean>(a: Node<T>, b: Node<T> | T): Node<T> {
  const other = lifted(b)
  return step('orElse', [a, other], a.value ?? other.value)
}

/** Whether something is known at all. */
export function known(a: Node): Node<boolean> {
  return step('known', [a], a.value !== undefined)
}

/** Where the law has no value for a case of this kind. Nothing is missing: it does not apply. */
export function doesNotApply(): Node<never> {
  return step<never>('doesNotApply', [], undefined)
}

/** One of two ways; only the way taken is reasoned. Unknown while the condition is. */
export function when<T extends Plain>(condition: Node<boolean>, yes: () => Node<T>, no: () => Node<T>): Node<T> {
  if (condition.value === undefined) return step<T>('when', [condition], undefined)
  const taken = condition.value ? yes() : no()
  return step('when', [condition, taken], taken.value)
}

/** The first way whose condition holds, else the last: `cases([c1, way1], [c2, way2], otherwise)` as nested `when`. */
export function cases<T extends Plain>(
  ways: readonly (readonly [Node<boolean>, () => Node<T>])[],
  otherwise: () => Node<T>,
): Node<T> {
  const [first, ...rest] = ways
  return first ? when(first[0], first[1], () => cases(rest, otherwise)) : otherwise()
}

function compare<T extends number | string>(
  op: string,
  a: Node<T>,
  b: Node<T>,
  holds: (x: T, y: T) => boolean,
): Node<boolean> {
  const known = a.value !== undefined && b.value !== undefined
  return step(op, [a, b], known ? holds(a.value, b.value) : undefined)
}
