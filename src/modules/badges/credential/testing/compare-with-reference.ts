import { createHash } from 'node:crypto'
import { canonize } from 'rdf-canonize'
import { loadPinnedContext } from '../../contexts/pinned-contexts.ts'
import { rememberContexts } from '../../contexts/remember-contexts.ts'
import { canonicalHash, canonicalQuads } from '../canonical-hash.ts'
import { hashByForm, learnForm } from '../forms/known-forms.ts'
import { knownQuads } from '../known-quads.ts'
import jsonld from 'jsonld'

/** By which of our ways documents came to the reference's canonical form; `refused` by both. */
export type Ways = { form: number; known: number; general: number; refused: number; unlike: object[] }

/** Compares the hash of each document by every way we have with `jsonld` and `rdf-canonize` as they are delivered. */
export async function compareWithReference(documents: Iterable<object>): Promise<Ways> {
  const ways: Ways = { form: 0, known: 0, general: 0, refused: 0, unlike: [] }
  for (const [at, document] of [...documents].entries()) {
    const right = await referenceHash(document)
    const found = at % 50 > 0 || (await freshHash(document)) === right ? await wayOf(document, right) : 'unlike'
    if (found === 'unlike') ways.unlike.push(document)
    else ways[found]++
  }
  return ways
}

async function wayOf(document: object, right: string): Promise<Exclude<keyof Ways, 'unlike'> | 'unlike'> {
  const form = hashByForm(document)?.toString('hex')
  const hashed = await orRefused(async () => (await canonicalHash(document)).toString('hex'))
  const general = await orRefused(async () => sha256(await canonicalQuads(document)))
  if (hashed !== right || general !== right || (form !== undefined && form !== right)) return 'unlike'
  if (right === 'refused') return 'refused'
  learnForm(document)
  const learnt = hashByForm(document)?.toString('hex')
  if (learnt !== undefined && learnt !== right) return 'unlike'
  return form !== undefined ? 'form' : knownQuads(document) ? 'known' : 'general'
}

// With nothing remembered yet.
async function freshHash(document: object): Promise<string> {
  return await hashWith(document, { ...plainly, contextResolver: rememberContexts() })
}

const plainly = { documentLoader: loadPinnedContext, safe: true, base: null } as const

async function referenceHash(document: object): Promise<string> {
  return await hashWith(document, plainly)
}

async function hashWith(document: object, options: Parameters<typeof jsonld.toRDF>[1]): Promise<string> {
  return await orRefused(async () => {
    const dataset = await jsonld.toRDF(document, options)
    if (!Array.isArray(dataset)) throw new TypeError('not a dataset')
    const strictly = { algorithm: 'RDFC-1.0', maxWorkFactor: 1, signal: AbortSignal.timeout(2_000) } as const
    const text = await canonize(dataset, strictly)
    if (!text.isWellFormed()) throw new TypeError('half a letter has no bytes')
    return sha256(text)
  })
}

async function orRefused(work: () => Promise<string>): Promise<string> {
  return await work().catch(() => 'refused')
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
