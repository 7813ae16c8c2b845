import type { Evaluation } from './evaluation.ts'
import { Last } from './last.ts'
import type { Node, Plain } from './node.ts'

/**
 * What many rules ask of the facts: one step for all of them in an evaluation. No parameter or table may stand in it, whose day would be
 * that of the rule that asked first.
 */
export function shared<T extends Plain>(ask: (law: Evaluation) => Node<T>): (law: Evaluation) => Node<T> {
  const last = new Last<T>()
  return (law) => last.of(law) ?? last.keep(law, ask(law))
}
