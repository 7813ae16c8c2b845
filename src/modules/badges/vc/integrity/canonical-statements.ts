import jsonld from 'jsonld'
import { canonize } from 'rdf-canonize'
import { z } from 'zod'
import { Refused } from '../../../../kernel/refusal.ts'
import { loadPinnedContext } from '../../contexts/pinned-contexts.ts'
import { rememberContexts } from '../../contexts/remember-contexts.ts'
import { type Problem, problem } from '../problem.ts'

// `safe` throws where JSON-LD would drop a term, and no base address means that a relative one is refused.
const strictly = {
  documentLoader: loadPinnedContext,
  contextResolver: rememberContexts(),
  safe: true,
  base: null,
  rdfDirection: 'i18n-datatype',
} as const
const longestRun = 2_000 // milliseconds; a graph built to be slow is refused
const iri = /^[a-z][a-z0-9+.-]*:[^\p{Cc} <>"{}|\\^`]+$/iu

/** The hash function inside RDFC-1.0, as the size of the key asks. */
export type StatementHash = 'SHA-256' | 'SHA-384'

/** A document's statements, canonical, or why it has none. */
export type Statements =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: Problem }

/** The canonical N-Quads of a JSON-LD document (RDFC-1.0). Contexts come from what is pinned here, never from the network. */
export async function canonicalStatements(document: object, hash: StatementHash = 'SHA-256'): Promise<Statements> {
  const dataset = await statementsOf(document)
  if ('code' in dataset) return { ok: false, problem: dataset }
  try {
    const options = { algorithm: 'RDFC-1.0', maxWorkFactor: 1, messageDigestAlgorithm: hash } as const
    return { ok: true, text: await canonize(dataset, { ...options, signal: AbortSignal.timeout(longestRun) }) }
  } catch {
    return { ok: false, problem: problem('statements-too-tangled') }
  }
}

/** Sections 4.3 and 4.5: every context is known and every term means something; a problem when not. */
export async function checkTerms(document: object): Promise<readonly Problem[]> {
  const dataset = await statementsOf(document)
  return 'code' in dataset ? [dataset] : []
}

/** How often each of some members is stated in a document, wherever and under whichever name; a problem when it cannot be read. */
export async function countStatements(
  document: object,
  predicates: readonly string[],
): Promise<readonly number[] | Problem> {
  const dataset = await statementsOf(document)
  if ('code' in dataset) return dataset
  const stated = z.array(quad).parse(dataset)
  return predicates.map((url) => stated.filter(({ predicate }) => predicate.value === url).length)
}

async function statementsOf(document: object): Promise<readonly unknown[] | Problem> {
  try {
    const dataset = z.array(quad).parse(await jsonld.toRDF(document, strictly))
    const named = dataset.flatMap(({ subject, predicate, object, graph }) => [subject, predicate, object, graph])
    const wrong = named.find(({ termType, value }) => termType === 'NamedNode' && !iri.test(value))
    return wrong ? problem('term-not-url', '', wrong.value.slice(0, 100)) : dataset
  } catch (error) {
    return reasonOf(error)
  }
}

const term = z.looseObject({ termType: z.string(), value: z.string() })
const quad = z.object({ subject: term, predicate: term, object: term, graph: term })
const jsonLdError = z.object({
  details: z.looseObject({ code: z.string().optional(), event: z.looseObject({ code: z.string() }).optional() }),
})

const codes: Readonly<Record<string, string>> = {
  'protected term redefinition': 'term-redefined',
  'loading remote context failed': 'context-unknown',
  'relative @type reference': 'type-undefined',
  'relative @id reference': 'id-not-url',
  'relative object reference': 'reference-not-url',
  'relative predicate reference': 'term-undefined',
  'relative graph reference': 'reference-not-url',
  'invalid property': 'term-undefined',
}

function reasonOf(error: unknown): Problem {
  if (error instanceof Refused) return problem('context-unknown', '@context')
  const { data } = jsonLdError.safeParse(error)
  const code = data?.details.event?.code ?? data?.details.code ?? ''
  return problem(codes[code] ?? 'not-json-ld', '', code.slice(0, 100))
}
