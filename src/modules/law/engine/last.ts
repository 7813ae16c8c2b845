import type { Node, Plain } from './node.ts'

/**
 * The step of a fact or rule in the evaluation that asked last. An evaluation runs to its end before another begins, so one
 * place is enough; a map from evaluations to steps took a third of the time of a decision.
 */
export class Last<T extends Plain> {
  #asker: object | undefined
  #step: Node<T> | undefined
  #open: object | undefined

  /** The step, if this evaluation has asked before. */
  of(asker: object): Node<T> | undefined {
    return this.#asker === asker ? this.#step : undefined
  }

  keep(asker: object, step: Node<T>): Node<T> {
    this.#asker = asker
    this.#step = step
    this.#open = undefined
    return step
  }

  /** Marks the asking; false when it is being asked already, by itself. */
  begin(asker: object): boolean {
    if (this.#open === asker) return false
    this.#open = asker
    return true
  }
}
