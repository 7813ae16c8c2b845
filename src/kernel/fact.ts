/** Something that has happened, told to other modules after commit. `key` orders facts about one thing. */
export type Fact = { readonly topic: string; readonly key: string; readonly payload: unknown }

/** A kind of fact: call it with a payload to make one; `parse` checks what comes out of the outbox. */
export type FactKind<P> = {
  (payload: P): Fact
  readonly topic: string
  readonly parse: (payload: unknown) => P
}

/**
 * Declares a kind of fact in a module's `events.ts`. `topic` is 'module.thing-happened'; a changed shape gets a new
 * topic with '.v2'. `key` names the thing whose facts must stay in order.
 */
export function defineFact<P>(
  topic: string,
  schema: { parse(value: unknown): P },
  key: (payload: P) => string,
): FactKind<P> {
  const make = (payload: P): Fact => ({ topic, key: key(payload), payload: schema.parse(payload) })
  return Object.assign(make, { topic, parse: (value: unknown) => schema.parse(value) })
}
