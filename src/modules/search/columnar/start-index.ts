import { setTimeout as rest } from 'node:timers/promises'
import { newId } from '../../../platform/new-id.ts'
import type { Node } from '../../../platform/node.ts'
import { type Index, openIndex } from '../engine/open-index.ts'
import { loadSnapshot, saveSnapshot } from '../engine/snapshot.ts'
import { type SourceCodes, shape, sourceCodes } from './columns.ts'
import { asIndex, catchUp, fill, isEqual } from './follow-changes.ts'
import { horizon } from './read-rows.ts'

/** The vacancies' index in this process. */
export type PostingIndex = {
  /** The index while it may answer; undefined while it is built, or when it could not follow for a while: then the database answers. */
  ready(): { readonly index: Index; readonly sources: SourceCodes } | undefined
  /** Resolves when it may answer for the first time. */
  readonly started: Promise<void>
  stop(): Promise<void>
}

/** `threads` answer questions; `folder` keeps what makes the next start quick. */
export type Options = { readonly threads: number; readonly folder?: string; readonly slots?: number }

const everyMs = 200
const mostBehindMs = 5000
const snapshotEveryMs = 10 * 60_000
const oldestSnapshotMs = 6 * 86_400_000 // changes are kept for seven days
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
      await rest(everyMs, undefined, { ref: false, signal }).catch(() => undefined)
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

function makeFollower(node: Node, { threads, folder, slots = 96 }: Options): Follower {
  const version = `1 ${JSON.stringify(shape)}`
  const run = newId()
  let now: { index: Index; sources: SourceCodes; at: string } | undefined
  let savedAt = Date.now()
  let tidying: Promise<void> | undefined
  const save = async (): Promise<void> => {
    savedAt = Date.now()
    if (folder === undefined || !now) return
    await saveSnapshot(folder, now.index.held(), { seq: now.at, version, names: now.sources.all(), savedAt }, run)
  }
  const fromSnapshot = async (): Promise<typeof now> => {
    const loaded = folder === undefined ? undefined : await loadSnapshot(folder, version, { slots, workers: threads })
    const present = await asIndex(node, horizon)
    if (!loaded || Date.now() - loaded.mark.savedAt > oldestSnapshotMs || BigInt(loaded.mark.seq) > BigInt(present))
      return undefined
    const index = openIndex(shape, { threads, slots })
    const sources = sourceCodes(loaded.mark.names)
    await index.take(loaded.held)
    const at = await catchUp(node, index, sources, loaded.mark.seq)
    if (await isEqual(node, index)) return { index, sources, at }
    node.log.warn({}, 'search: the kept index is not what the database holds; it is made anew')
    await index.close()
    return undefined
  }
  const anew = async (isStopped: () => boolean): Promise<NonNullable<typeof now>> => {
    const index = openIndex(shape, { threads, slots })
    const sources = sourceCodes()
    const from = await fill(node, index, sources, isStopped)
    return { index, sources, at: await catchUp(node, index, sources, from) }
  }
  return {
    current: () => now,
    async step(isStopped) {
      now ??= (await fromSnapshot()) ?? (await anew(isStopped))
      now.at = await catchUp(node, now.index, now.sources, now.at)
      // Merging goes on beside: the next step does not wait for it.
      tidying ??= now.index
        .tidy()
        .catch((error: unknown) => node.log.error({ error: String(error) }, 'search: segments could not be merged'))
        .finally(() => (tidying = undefined))
      if (Date.now() - savedAt > snapshotEveryMs) await save()
      return true
    },
    async close() {
      await tidying
      await save()
      await now?.index.close()
    },
  }
}
