import { setTimeout as rest } from 'node:timers/promises'
import { newId } from '../../../platform/new-id.ts'
import type { Node } from '../../../platform/node.ts'
import type { Index } from '../engine/open-index.ts'
import { saveSnapshot } from '../engine/snapshot.ts'
import type { SourceCodes } from './columns.ts'
import { catchUp } from './follow-changes.ts'
import { type Made, type Options, indexVersion, makeIndex } from './make-index.ts'

/** The vacancies' index in this process. */
export type PostingIndex = {
  /** The index while it may answer; undefined while it is built, or when it could not follow for a while: then the database answers. */
  ready(): { readonly index: Index; readonly sources: SourceCodes } | undefined
  /** Resolves when it may answer for the first time. */
  readonly started: Promise<void>
  stop(): Promise<void>
}

/** How long the index rests before it looks for changes again (ms). */
export const followEveryMs = 200
// When it cannot keep up the machine has too much to do already: answers of half a minute ago are better than the database answering all.
const mostBehindMs = 30_000
const snapshotEveryMs = 10 * 60_000
/** After a failure the database is not asked five times a second. */
const afterFailureMs = 3000
const followed = new WeakMap<Node, PostingIndex>()

/** The index of this node, when there is one that may answer. */
export function readyIndex(node: Node): ReturnType<PostingIndex['ready']> {
  return followed.get(node)?.ready()
}

/** Starts the index of this node and follows what changes until stopped. */
export function startIndex(node: Node, options: Options): PostingIndex {
  const follower = makeFollower(node, options)
  const stopping = new AbortController()
  const { signal } = stopping
  let lastRead = 0
  let tell: () => void = () => undefined
  const started = new Promise<void>((resolve) => (tell = resolve))
  const loop = async (): Promise<void> => {
    while (!signal.aborted) {
      const done = await follower
        .step(() => signal.aborted)
        .catch((error: unknown) => {
          node.log.error({ error: String(error) }, 'search: the index cannot follow the database')
          return false
        })
      if (done) {
        lastRead = Date.now()
        tell()
      }
      const pause = done ? followEveryMs : afterFailureMs
      await rest(pause, undefined, { ref: false, signal }).catch(() => undefined)
    }
  }
  const running = loop()
  const handle: PostingIndex = {
    started,
    ready: () => (Date.now() - lastRead < mostBehindMs ? follower.current() : undefined),
    async stop() {
      stopping.abort()
      await running
      await follower.close()
      if (followed.get(node) === handle) followed.delete(node)
    },
  }
  followed.set(node, handle)
  return handle
}

type Follower = {
  /** Makes the index when there is none, else reads what changed. */
  step(isStopped: () => boolean): Promise<true>
  current(): { readonly index: Index; readonly sources: SourceCodes } | undefined
  close(): Promise<void>
}

function makeFollower(node: Node, options: Options): Follower {
  const run = newId()
  let now: Made | undefined
  let savedAt = Date.now()
  let tidying: Promise<void> | undefined
  const complain = (what: string) => (error: unknown) => node.log.error({ error: String(error) }, `search: ${what}`)
  const save = async (): Promise<void> => {
    savedAt = Date.now()
    if (options.folder === undefined || !now) return
    const mark = { seq: now.at, version: indexVersion, names: now.sources.all(), savedAt }
    await saveSnapshot(options.folder, now.index.held(), mark, run).catch(complain('the index could not be kept'))
  }
  const drop = async (): Promise<void> => {
    await tidying
    await now?.index.close()
    now = undefined
  }
  return {
    current: () => now,
    async step(isStopped) {
      if (now?.index.isBroken()) await drop()
      now ??= await makeIndex(node, options, isStopped)
      now.at = await catchUp(node, now.index, now.sources, now.at)
      // Merging goes on beside: the next step does not wait for it.
      tidying ??= now.index
        .tidy()
        .catch(complain('segments could not be merged'))
        .finally(() => (tidying = undefined))
      if (Date.now() - savedAt > snapshotEveryMs) await save()
      return true
    },
    async close() {
      await tidying
      if (!now?.index.isBroken()) await save()
      await drop()
    },
  }
}
