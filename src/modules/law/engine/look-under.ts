import type { Status } from '../parameter.ts'
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

/** Whether something under a result is not read in the law or a second source: then it is an estimate. */
export function isUnverified(result: Node): boolean {
  const seen = new Set<Node>()
  return visit(result)

  function visit(node: Node): boolean {
    if (seen.has(node)) return false
    seen.add(node)
    return statusOf(node) === 'unverified' || node.of.some(visit)
  }
}

function statusOf({ about }: Node): Status | undefined {
  if (about?.kind === 'parameter' || about?.kind === 'table') return about.on?.status
  return about?.kind === 'rule' ? about.version?.status : undefined
}
