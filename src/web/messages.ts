import type { Lang } from '../platform/http/page-call.ts'

/** Texts with the same names and parameters in both languages; the Korean ones are the type. */
export type Messages<T> = { readonly [L in Lang]: T }

type Loose<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer A) => string
      ? (...given: A) => string
      : Loose<T[K]>
}

/** Declares a module's texts: `ko` is what there is to say, `en` must say all of it. */
export function defineMessages<const T extends object>(texts: {
  readonly ko: T
  readonly en: Loose<NoInfer<T>>
}): Messages<Loose<T>>
export function defineMessages(texts: Messages<object>): Messages<object> {
  return texts
}
