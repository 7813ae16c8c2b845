import type { Expression } from '../checker/expression.ts'

/** The parameters and tables that a statement's expression asks for. */
export function namesIn(asks: Expression): { kind: 'parameter' | 'table'; name: string }[] {
  if (asks.kind === 'call') return asks.args.flatMap(namesIn)
  return asks.kind === 'parameter' || asks.kind === 'table' ? [{ kind: asks.kind, name: asks.name }] : []
}
