import type { Readers } from './layout.ts'
import type { Done } from './messages.ts'
import type { Held, Update } from './segment-list.ts'
import type { Answer, Ask, Doc, Shape } from './shape.ts'
import { type Thread, startThread } from './threads.ts'
import type { Segment } from './views.ts'

/** The threads that answer: each hears every update, the least busy one is asked. */
export type Answering = {
  tell(update: Update): Promise<void>
  ask(ask: Ask): Promise<Answer>
  /** A thread ended, or did not take an update: they no longer know the same. */
  isBroken(): boolean
  stop(): Promise<void>
}

/** Starts them; `kept` is of how many conditions each keeps the counts. */
export function answering(n: number, kept: number): Answering {
  const threads = Array.from({ length: n }, (_, worker) => startThread({ worker, kept }))
  let missed = false
  return {
    async tell(update) {
      try {
        await Promise.all(threads.map((t) => t.send({ kind: 'update', update })))
      } catch (error) {
        missed = true
        throw error
      }
    },
    ask: async (ask) => asAnswer(await leastBusy(threads).send({ kind: 'ask', ask })),
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

const alone = { worker: 0, kept: 0 }

/** Opens a workshop; `next` numbers the segments it makes. */
export function workshop(shape: Shape, readers: Readers, next: () => number): Workshop {
  const threads: { builder?: Thread; merger?: Thread } = {}
  return {
    async build(docs) {
      threads.builder ??= startThread(alone)
      return asSegment(await threads.builder.send({ kind: 'build', name: next(), shape, docs, readers }))
    },
    async merge(parts) {
      threads.merger ??= startThread(alone)
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

function asAnswer(done: Done): Answer {
  if (done && 'hits' in done) return done
  throw new TypeError('the thread gave no answer')
}
