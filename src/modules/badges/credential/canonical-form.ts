import { hash } from 'node:crypto'
import { canonize } from 'rdf-canonize'
import type { Quad } from './known-quads.ts'

const longestRun = 2_000 // milliseconds; a graph built to be slow is refused

/** The canonical N-Quads of statements (RDFC-1.0). */
export async function canonicalForm(quads: readonly Quad[]): Promise<string> {
  const options = { algorithm: 'RDFC-1.0', maxWorkFactor: 1, inputFormat: 'application/n-quads' } as const
  const plain = (): string => joined(quads, (blank) => blank)
  return toldApart(quads) ?? (await canonize(plain(), { ...options, signal: AbortSignal.timeout(longestRun) }))
}

// The algorithm's first step (section 4.6) is enough where nameless nodes can be told apart by what is said of each. Nothing
// when two look alike.
function toldApart(quads: readonly Quad[]): string | undefined {
  const byHash = new Map<string, string>()
  const about = aboutEach(quads)
  for (const [blank, some] of about) byHash.set(firstHash(blank, some), blank)
  if (byHash.size < about.size) return undefined
  const names = new Map([...byHash].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, blank], at) => [blank, `_:c14n${at}`]))
  return joined(quads, (blank) => names.get(blank) ?? '')
}

/** The statements about each nameless node. */
export function aboutEach(quads: readonly Quad[]): Map<string, Quad[]> {
  const about = new Map<string, Quad[]>()
  for (const quad of quads)
    for (const blank of new Set([quad[0], quad[2], quad[3]].filter(isBlank))) {
      const some = about.get(blank)
      if (some) some.push(quad)
      else about.set(blank, [quad])
    }
  return about
}

/** Section 4.6.2: the statements about a node, where it is called a and every other nameless one z. */
export function firstHash(self: string, quads: readonly Quad[]): string {
  return hash(
    'sha256',
    joined(quads, (blank) => (blank === self ? '_:a' : '_:z')),
  )
}

function joined(quads: readonly Quad[], rename: (blank: string) => string): string {
  return quads
    .map((quad) => lineOf(quad, rename))
    .sort()
    .join('')
}

/** A statement as a line of N-Quads. */
export function lineOf([s, p, o, g]: Quad, rename: (blank: string) => string): string {
  const [subject, object] = [isBlank(s) ? rename(s) : s, isBlank(o) ? rename(o) : o]
  return g === '' ? `${subject} ${p} ${object} .\n` : `${subject} ${p} ${object} ${rename(g)} .\n`
}

function isBlank(term: string): boolean {
  return term.startsWith('_:')
}
