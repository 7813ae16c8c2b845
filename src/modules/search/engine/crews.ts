import type { Readers } from './layout.ts'
import { keptAnswers } from './kept-answers.ts'
import type { Done } from './messages.ts'
import { type Packed, unpacked } from './packed.ts'
import { together } from './search-segments.ts'
import type { Held, Update } from './segment-list.ts'
import type { Answer, Ask, Doc, Shape } from './shape.ts'
import { type Sharing, threadsWorth } from './shares.ts'
import { type Thread, startThread } from './threads.ts'
import type { Segment } from './views.ts'

/** The threads that answer: each hears every update. Those with nothing to do answer a large index's share each, else the least busy one all of it. */
export type Answering = {
  tell(update: Update): Promise<void>
  ask(ask: Ask): Promise<Answer>
  /** A thread ended, or did not take an update: they no longer know the same. */
  isBroken(): boolean
  stop(): Promise<void>
}

/** Starts them; `kept` is of how many conditions each keeps the counts, `most` how many answers are kept until something changes. */
export function answering(sharing: Sharing, kept: number, most: number): Answering {
  const answers = keptAnswers(most)
  const threads = Array.from({ length: sharing.threads }, (_, worker) => startThread({ worker, kept, after: 0 }))
  const segments = new Map<number, { readonly name: number; readonly docs: number }>()
  let missed = false
  let shares = 1
  const each = async (some: readonly Thread[], ask: Ask): Promise<Answer> => {
    const parts = some.map((t, n) => t.send({ kind: 'ask', ask, share: { n, of: some.length } }))
    return unpacked(together((await Promise.all(parts)).map(asPacked), ask))
  }
  const anew = async (ask: Ask): Promise<Answer> => {
    const idle = shares > 1 ? threads.filter((t) => t.waiting === 0).slice(0, shares) : []
    if (idle.length === shares) return await each(idle, ask)
    return unpacked(asPacked(await leastBusy(threads).send({ kind: 'ask', ask })))
  }
  return {
    async tell(update) {
      answers.forget()
      for (const { name, layout } of update.add) segments.set(name, { name, docs: layout.docs })
      for (const name of update.drop) segments.delete(name)
      shares = threadsWorth([...segments.values()], sharing)
      try {
        await Promise.all(threads.map((t) => t.send({ kind: 'update', update })))
      } catch (error) {
        missed = true
        throw error
      } finally {
        // What was asked meanwhile may have been answered without it.
        answers.forget()
      }
    },
    ask: (ask) => answers.of(ask, () => anew(ask)),
    isBroken: () => missed || threads.some((t) => t.isDead),
    stop: async () => void (await Promise.all(threads.map((t) => t.stop()))),
  }
}

/** One thread that builds and one that merges, each started when it is first needed: building does not wait for a long merge. */
export type Workshop = {
  build(docs: readonly Doc[]): Promise<Segment>
  merge(parts: readonly Held[]): Promise<Segment>
  isBroken(): boolean
  stop(): Promise<void>
}

// Questions go first, then what changed, then tidying up. Not last of all: where every processor is busy nothing would be done.
const builder = { worker: 0, kept: 0, after: 3 }
const merger = { worker: 0, kept: 0, after: 8 }

/** Opens a workshop; `next` numbers the segments it makes. */
export function workshop(shape: Shape, readers: Readers, next: () => number): Workshop {
  const threads: { builder?: Thread; merger?: Thread } = {}
  return {
    async build(docs) {
      threads.builder ??= startThread(builder)
      return asSegment(await threads.builder.send({ kind: 'build', name: next(), shape, docs, readers }))
    },
    async merge(parts) {
      threads.merger ??= startThread(merger)
      return asSegment(await threads.merger.send({ kind: 'merge', name: next(), parts, readers }))
    },
    isBroken: () => Object.values(threads).some((t) => t.isDead),
    stop: async () => void (await Promise.all(Object.values(threads).map((t) => t.stop()))),
  }
}

function leastBusy(threads: readonly Thread[]): Thread {
  const [first, ...rest] = threads
  if (!first) throw new RangeError('an index needs a thread that answers')
  return rest.reduce((best, one) => (one.waiting < best.waiting ? one : best), first)
}

function asSegment(done: Done): Segment {
  if (done && 'layout' in done) return done
  throw new TypeError('the thread gave no segment')
}

function asPacked(done: Done): Packed {
  if (done && 'hits' in done) return done
  throw new TypeError('the thread gave no answer')
}
