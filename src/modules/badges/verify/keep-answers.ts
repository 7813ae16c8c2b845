import type { Node } from '../../../platform/node.ts'

/** How long an answer is kept, in milliseconds of the node's clock, and which answers are faults. */
export type Keeping<T> = { readonly isFault: (answer: T) => boolean; readonly keptMs?: (answer: T) => number }

const longestMs = 30_000 // a revoked badge is grey within a minute, with what its issuer may keep
const faultMs = 5_000 // an issuer that is down is not asked for every badge of an inbox
const most = 1_000

type Kept<T> = { readonly at: number; readonly answer: Promise<T>; ms: number }

/** Keeps answers for a while; many askers at once share one reading. `read` never throws. */
export function keepAnswers<T>(
  node: Node,
  read: (url: string) => Promise<T>,
  how: Keeping<T>,
): (url: string) => Promise<T> {
  const kept = new Map<string, Kept<T>>()
  return (url) => {
    const now = node.clock.now().getTime()
    const known = kept.get(url)
    const age = now - (known?.at ?? 0)
    if (known && age >= 0 && age < known.ms) return known.answer
    const entry: Kept<T> = { at: now, ms: longestMs, answer: read(url) }
    void entry.answer.then((answer) => {
      entry.ms = how.isFault(answer) ? faultMs : Math.min(longestMs, how.keptMs?.(answer) ?? longestMs)
    })
    const [oldest] = kept.keys()
    if (kept.size >= most && oldest !== undefined) kept.delete(oldest)
    kept.set(url, entry)
    return entry.answer
  }
}
