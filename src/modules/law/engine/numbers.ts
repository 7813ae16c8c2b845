import { type Node, lifted, step } from './node.ts'

type Number = Node<number> | number

/** a + b + … */
export function plus(...terms: readonly Number[]): Node<number> {
  return over('plus', terms, (values) => values.reduce((sum, value) => sum + value, 0))
}

/** a − b. */
export function minus(a: Number, b: Number): Node<number> {
  return over('minus', [a, b], ([x = 0, y = 0]) => x - y)
}

/** a × b × … */
export function times(...factors: readonly Number[]): Node<number> {
  return over('times', factors, (values) => values.reduce((product, value) => product * value, 1))
}

/** a ÷ b, not rounded: name the rounding that the law asks for above it. Unknown when b is 0. */
export function dividedBy(a: Number, b: Number): Node<number> {
  return over('dividedBy', [a, b], ([x = 0, y = 0]) => (y === 0 ? undefined : x / y))
}

/** p percent of a. Multiplied first, so that whole won stay exact. */
export function percent(a: Number, p: Number): Node<number> {
  return over('percent', [a, p], ([x = 0, y = 0]) => (x * y) / 100)
}

/** Cuts what is below one: won below one won are not paid. */
export function floor(a: Number): Node<number> {
  return over('floor', [a], ([x = 0]) => Math.floor(x))
}

/** Cuts what is below ten won. */
export function floorTo10(a: Number): Node<number> {
  return over('floorTo10', [a], ([x = 0]) => Math.floor(x / 10) * 10)
}

/** The smallest. */
export function min(...terms: readonly Number[]): Node<number> {
  return over('min', terms, (values) => Math.min(...values))
}

/** The largest. */
export function max(...terms: readonly Number[]): Node<number> {
  return over('max', terms, (values) => Math.max(...values))
}

/** Sum of shares a/b, exact at the border: pairs of a and b in turn. Unknown when a b is 0. */
export function shares(...pairs: readonly Number[]): Node<number> {
  return over('shares', pairs, (values) => {
    const [top, bottom] = pairsOf(values).reduce<[number, number]>(([x, y], [a, b]) => [x * b + a * y, y * b], [0, 1])
    return bottom === 0 ? undefined : top / bottom
  })
}

function pairsOf(values: readonly number[]): [number, number][] {
  return Array.from({ length: values.length / 2 }, (_, at) => [values[2 * at] ?? 0, values[2 * at + 1] ?? 0])
}

/** A step over numbers: unknown when one of them is. */
function over(
  op: string,
  given: readonly Number[],
  compute: (values: readonly number[]) => number | undefined,
): Node<number> {
  const of: Node<number>[] = []
  const values: number[] = []
  for (const each of given) {
    const node = lifted(each)
    of.push(node)
    if (node.value !== undefined) values.push(node.value)
  }
  return step(op, of, values.length === of.length ? compute(values) : undefined)
}
