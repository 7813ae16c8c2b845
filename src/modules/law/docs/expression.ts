/** An expression of a statement as it is written: an operation over parts, or a leaf with its sign. */
export type Expression =
  | { readonly op: string; readonly of: readonly Expression[] }
  | { readonly leaf: 'fact' | 'parameter' | 'table' | 'rule' | 'word' | 'number'; readonly text: string }

/** Reads `floor(percent(cappedBase, $benefit-rate))`. Throws where it does not end as it began. */
export function readExpression(text: string): Expression {
  const tokens = text.match(/[(),]|'[^']*'|[^\s(),']+/gu) ?? []
  const [read, rest] = expressionAt(tokens, 0)
  if (rest !== tokens.length) throw new Error(`not an expression: ${text}`)
  return read
}

/** Every leaf of an expression, each as often as it stands there. */
export function leavesOf(expression: Expression): Extract<Expression, { leaf: unknown }>[] {
  return 'leaf' in expression ? [expression] : expression.of.flatMap(leavesOf)
}

function expressionAt(tokens: readonly string[], at: number): [Expression, number] {
  const token = tokens[at] ?? ''
  if (tokens[at + 1] !== '(') return [leaf(token), at + 1]
  const of: Expression[] = []
  let next = at + 2
  while (next < tokens.length && tokens[next] !== ')') {
    const [part, after] = expressionAt(tokens, next)
    of.push(part)
    next = tokens[after] === ',' ? after + 1 : after
  }
  return [{ op: token, of }, next + 1]
}

const signs = { '@': 'fact', $: 'parameter', '%': 'table' } as const

function leaf(token: string): Expression {
  const sign = token.charAt(0)
  if (sign === '@' || sign === '$' || sign === '%') return { leaf: signs[sign], text: token.slice(1) }
  if (sign === "'") return { leaf: 'word', text: token.slice(1, -1) }
  return { leaf: /^(-?\d|true$|false$)/u.test(token) ? 'number' : 'rule', text: token }
}
