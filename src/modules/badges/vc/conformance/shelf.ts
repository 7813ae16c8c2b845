import type { ApiAnswer } from '../api/api-answer.ts'
import { isObject } from '../data-model/read-values.ts'

/** What an office of the conformance node keeps by its id until somebody deletes it: what it issued, or the presentations that it made. */
export type Shelf = {
  readonly keep: (document: unknown, id?: unknown) => void
  readonly list: () => ApiAnswer
  readonly show: (id: string) => ApiAnswer
  readonly remove: (id: string) => ApiAnswer
}

const most = 1_000 // the oldest go first
const longest = 100_000 // characters: what is larger is given out and not kept
const missing: ApiAnswer = { status: 404, body: { title: 'nothing with this id', status: 404 } }
const gone: ApiAnswer = { status: 410, body: { title: 'it was deleted', status: 410 } }

/** An empty shelf; `name` is the member in which a document is given out (VC API, section 3.4). */
export function makeShelf(name: 'verifiableCredential' | 'verifiablePresentation'): Shelf {
  const kept = new Map<string, unknown>()
  const deleted = new Set<string>()
  const absent = (id: string) => (deleted.has(id) ? gone : missing)
  return {
    keep: (document, id = isObject(document) ? document['id'] : undefined) => {
      if (typeof id !== 'string' || JSON.stringify(document).length > longest) return
      kept.set(id, document)
      deleted.delete(id)
      dropOldest(kept)
    },
    list: () => ({ status: 200, body: [...kept.values()].map((document) => ({ [name]: document })) }),
    show: (id) => (kept.has(id) ? { status: 200, body: { [name]: kept.get(id) } } : absent(id)),
    remove: (id) => {
      if (!kept.delete(id)) return absent(id)
      deleted.add(id)
      dropOldest(deleted)
      return { status: 202, body: {} }
    },
  }
}

function dropOldest(all: Map<string, unknown> | Set<string>): void {
  const [oldest] = all.keys()
  if (all.size > most && oldest !== undefined) all.delete(oldest)
}
