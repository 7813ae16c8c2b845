import { loadPinnedContext } from './pinned-contexts.ts'

/** What the JSON-LD processor knows at a place of a document: `jsonld`'s own object, as far as we touch it. */
export type ActiveContext = {
  clone(): ActiveContext
  revertToPreviousContext(): ActiveContext
  previousContext?: ActiveContext
  readonly mappings: ReadonlyMap<string, unknown>
}

/** A context that was read from `document`, with what it made of those before it. */
export type ReadContext = {
  readonly document: unknown
  getProcessed(active: ActiveContext): Processed | undefined
  setProcessed(active: ActiveContext, processed: Processed): void
}

type Processed = { readonly context: ActiveContext; readonly events: readonly unknown[] }

/** Finds contexts for the processor (its option `contextResolver`). */
export type ContextResolver = { resolve(asked: { readonly context: unknown }): Promise<ReadContext[]> }

/**
 * Lets the processor work every context out once instead of at every node of every document, which is most of its work: it
 * copies what it knows so often that its own memory finds nothing again. What it knows does not change once it is worked out,
 * so here a copy that is only looked at is none. Contexts come from the pinned ones only.
 */
export function rememberContexts(): ContextResolver {
  const byAddress = new Map<string, readonly ReadContext[]>()
  const byObject = new WeakMap<object, ReadContext>()
  const ofAddress = async (url: string): Promise<readonly ReadContext[]> => {
    const known = byAddress.get(url)
    if (known) return known
    const { document } = await loadPinnedContext(url)
    const found = await ofAll('@context' in document ? document['@context'] : {})
    byAddress.set(url, found)
    return found
  }
  const ofOne = async (context: unknown): Promise<readonly ReadContext[]> => {
    if (typeof context === 'string') return await ofAddress(context)
    if (typeof context !== 'object') throw new TypeError('no JSON-LD context')
    if (context === null) return [readContext(null)]
    const known = byObject.get(context) ?? readContext(context)
    byObject.set(context, known)
    return [known]
  }
  const ofAll = async (context: unknown): Promise<ReadContext[]> =>
    (await Promise.all([context].flat().map(ofOne))).flat()
  return { resolve: async ({ context }) => await ofAll(inside(context)) }
}

function inside(context: unknown): unknown {
  return typeof context === 'object' && context !== null && '@context' in context ? context['@context'] : context
}

// A context works on what is known before it: on the same thing again, on a copy of it that leads back, or on nothing.
function readContext(document: unknown): ReadContext {
  const onSame = new WeakMap<object, Processed>()
  const onCopy = new WeakMap<object, Processed>()
  let onNothing: Processed | undefined
  return {
    document,
    getProcessed: (active) => {
      const original = copiedFrom(active)
      const known = onSame.get(active) ?? (original ? onCopy.get(original) : isNothing(active) ? onNothing : undefined)
      if (!known) changing = active
      return known
    },
    setProcessed: (active, processed) => {
      settle(processed.context)
      const original = copiedFrom(active)
      onSame.set(active, processed)
      if (original) onCopy.set(original, processed)
      else if (isNothing(active)) onNothing = processed
    },
  }
}

const originals = new WeakMap<object, ActiveContext>()
// The one that the processor copies next in order to change the copy: right after it asked in vain.
let changing: ActiveContext | undefined

function copiedFrom(active: ActiveContext): ActiveContext | undefined {
  const original = originals.get(active)
  return original !== undefined && original === active.previousContext ? original : undefined
}

function isNothing(active: ActiveContext): boolean {
  const bare = active.mappings.size === 0 && active.previousContext === undefined && !('@language' in active)
  return bare && !('@vocab' in active) && !('@base' in active) && !('@direction' in active)
}

// From now on it is only looked at. A full copy is for changing, so it is the processor's own again.
function settle(context: ActiveContext): void {
  if (originals.has(context)) return
  const { previousContext: before, clone, revertToPreviousContext } = context
  const original = before && originals.get(before)
  if (original) context.previousContext = original
  context.revertToPreviousContext = () => context.previousContext ?? context
  context.clone = function copy(this: ActiveContext): ActiveContext {
    if (changing === this) {
      changing = undefined
      return Object.assign(clone.call(this), { clone, revertToPreviousContext })
    }
    const seen: ActiveContext = Object.create(this)
    originals.set(seen, this)
    return seen
  }
}
