import { hash } from 'node:crypto'
import jsonld from 'jsonld'
import { canonize } from 'rdf-canonize'
import { loadPinnedContext } from '../contexts/pinned-contexts.ts'
import { rememberContexts } from '../contexts/remember-contexts.ts'
import { canonicalForm } from './canonical-form.ts'
import { hashByForm } from './forms/known-forms.ts'
import { knownQuads } from './known-quads.ts'

// `safe` throws where JSON-LD would drop a term, and no base address means that a relative one is refused.
const strictly = {
  documentLoader: loadPinnedContext,
  contextResolver: rememberContexts(),
  safe: true,
  base: null,
} as const
const longestRun = 2_000 // milliseconds; a graph built to be slow is refused
const remembered = 2_000 // documents
const memory = new Map<string, Buffer>()

/**
 * SHA-256 of a JSON-LD document in its canonical form (RDFC-1.0), as Data Integrity EdDSA 1.0, section 3.2 asks. Throws
 * when a term is not defined by the pinned contexts: what would be dropped would be unsigned. Documents of exactly the form
 * that we write need no JSON-LD processor, and those of a form seen before hardly any work; tests hold all ways equal.
 */
export async function canonicalHash(document: object): Promise<Buffer> {
  return hashByForm(document) ?? (await generalHash(document))
}

async function generalHash(document: object): Promise<Buffer> {
  const known = knownQuads(document)
  return known ? sha256(await canonicalForm(known)) : await processedHash(document)
}

// The same JSON always has the same hash, so the last ones are kept: a processor needs some thousand times longer than a look.
async function processedHash(document: object): Promise<Buffer> {
  const content = sha256(JSON.stringify(document)).toString('base64')
  const known = memory.get(content)
  if (known) return known
  const found = sha256(await canonicalQuads(document))
  remember(content, found)
  return found
}

function sha256(text: string): Buffer {
  return hash('sha256', text, 'buffer')
}

/** The canonical N-Quads of a document. Throws on undefined terms, relative addresses and unknown contexts. */
export async function canonicalQuads(document: object): Promise<string> {
  const dataset: unknown = await jsonld.toRDF(document, strictly)
  if (!Array.isArray(dataset)) throw new TypeError('not an RDF dataset')
  const options = { algorithm: 'RDFC-1.0', maxWorkFactor: 1, signal: AbortSignal.timeout(longestRun) } as const
  const text = await canonize(dataset, options)
  if (!text.isWellFormed()) throw new TypeError('half a letter has no bytes to be signed')
  return text
}

function remember(content: string, found: Buffer): void {
  const [oldest] = memory.keys()
  if (memory.size >= remembered && oldest !== undefined) memory.delete(oldest)
  memory.set(content, found)
}
