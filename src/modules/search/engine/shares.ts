/** A part of the segments: which (from 0), and into how many they are divided. */
export type Share = { readonly n: number; readonly of: number }
type Sized = { readonly name: number; readonly docs: number }

/** Divides segments into shares of about the same number of documents, in every thread alike: the largest first, each to the share that has least. */
export function sharesOf<T extends Sized>(segments: readonly T[], of: number): T[][] {
  const shares = Array.from({ length: of }, () => ({ docs: 0, segments: new Array<T>() }))
  for (const one of segments.toSorted((a, b) => b.docs - a.docs || a.name - b.name)) {
    const least = shares.reduce((best, share) => (share.docs < best.docs ? share : best))
    least.docs += one.docs
    least.segments.push(one)
  }
  return shares.map((share) => share.segments)
}

/** How many threads there are, and how many documents are worth asking one more. */
export type Sharing = { readonly threads: number; readonly least: number }

/** Asking one more thread costs about as much as looking through this many documents. */
export const usualLeast = 400_000
// Each share has a few segments of its own, and who answers alone has to look into all of them.
const mostShares = 4

/** Into how many shares an index of so many documents is divided, so that threads with nothing to do answer a question together. */
export function sharesWorth(docs: number, { threads, least }: Sharing): number {
  return Math.max(1, Math.min(threads, mostShares, Math.floor(docs / least)))
}

/** How many threads a question is given to: as many as there are shares, when none of them has most of it. */
export function threadsWorth(segments: readonly Sized[], sharing: Sharing): number {
  const docs = (some: readonly Sized[]): number => some.reduce((sum, one) => sum + one.docs, 0)
  const of = sharesWorth(docs(segments), sharing)
  return Math.max(...sharesOf(segments, of).map(docs)) <= (docs(segments) * 3) / 4 ? of : 1
}
