// The parts of jsonld 9 and rdf-canonize 5 that we call. They ship no types, and @types/jsonld lacks `safe` and `base: null`.
declare module 'jsonld' {
  import type { ContextResolver } from '../contexts/remember-contexts.ts'
  type Options = {
    readonly documentLoader: (url: string) => Promise<{ readonly documentUrl: string; readonly document: object }>
    readonly safe: true
    readonly base: null
    readonly rdfDirection?: 'i18n-datatype'
    /** Internal to the library, passed through its options: see `contexts/remember-contexts.ts`. */
    readonly contextResolver?: ContextResolver
  }
  const jsonld: { toRDF(document: object, options: Options): Promise<unknown> }
  export default jsonld
}
declare module 'rdf-canonize' {
  type Options = {
    readonly algorithm: 'RDFC-1.0'
    readonly maxWorkFactor: number
    readonly signal: AbortSignal
    readonly messageDigestAlgorithm?: string
  }
  export function canonize(dataset: readonly unknown[], options: Options): Promise<string>
  export function canonize(
    text: string,
    options: Options & { readonly inputFormat: 'application/n-quads' },
  ): Promise<string>
}
