import type { AnyFact } from './fact.ts'
import type { Node } from './node.ts'

/**
 * The facts that are not known under results, in the order in which the law asks for them. What stands in a paper is asked for, and
 * what it is worked out from only when some of that was told.
 */
export function missingUnder(results: readonly Node[]): AnyFact[] {
  const missing = new Set<AnyFact>()
  const seen = new Set<Node>()
  for (const result of results) visit(result)
  return [...missing]

  function visit(node: Node): void {
    if (seen.has(node) || node.value !== undefined) return
    seen.add(node)
    const { about } = node
    if (about?.kind === 'fact') missing.add(about.fact)
    if (about?.kind === 'rule' && about.rule.given && about.rule.onPaper && !node.of.some(standsOnTold)) {
      missing.add(about.rule.given)
      return
    }
    for (const each of node.of) visit(each)
  }
}

function standsOnTold({ about, of, value }: Node): boolean {
  if (about?.kind === 'fact') return value !== undefined
  return about === undefined && of.some(standsOnTold)
}
