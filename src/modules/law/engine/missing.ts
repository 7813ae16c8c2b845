import type { AnyFact } from './fact.ts'
import type { Node } from './node.ts'

/** The facts that are not known under results, in the order in which the law asks for them. */
export function missingUnder(results: readonly Node[]): AnyFact[] {
  const missing = new Set<AnyFact>()
  const seen = new Set<Node>()
  for (const result of results) visit(result)
  return [...missing]

  function visit(node: Node): void {
    if (seen.has(node) || node.value !== undefined) return
    seen.add(node)
    if (node.about?.kind === 'fact') missing.add(node.about.fact)
    for (const each of node.of) visit(each)
  }
}
