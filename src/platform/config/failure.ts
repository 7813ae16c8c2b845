/** A sentence in Korean and English. */
export type Said = { readonly ko: string; readonly en: string }

/** An expected failure of starting or of a command: what is the matter and what to do. Shown without a stack. */
export class Failure extends Error {
  readonly says: Said
  readonly todo: Said
  constructor(says: Said, todo: Said, cause?: unknown) {
    super(`${says.en} ${todo.en}`, cause === undefined ? {} : { cause })
    this.says = says
    this.todo = todo
  }
}
