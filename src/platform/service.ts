import type { Node } from './node.ts'

/** Something outside of the database that a module needs at run time: a gateway, a key ring, the file store. */
export type Service<T> = {
  /** Called once by the wiring (or a test) when the node is built. */
  provide(node: Node, value: T): void
  /** The service of this node; throws when the wiring forgot it. */
  of(node: Node): T
}

/** Declares a service. The module that needs it exports it from its `index.ts`; `app/` provides it. */
export function service<T>(name: string): Service<T> {
  const provided = new WeakMap<Node, T>()
  return {
    provide: (node, value) => void provided.set(node, value),
    of: (node) => {
      const value = provided.get(node)
      if (value === undefined) throw new Error(`this node was built without ${name}`)
      return value
    },
  }
}
