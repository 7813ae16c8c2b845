import { type Problem, problem } from './problem.ts'

/** How much of a document is read at most. Status lists have one long text, everything else is far smaller. */
const limits = { values: 20_000, characters: 4_194_304, depth: 48, contexts: 100 } as const

type Left = { values: number; characters: number }

const prototypes = new Set(['__proto__', 'constructor', 'prototype'])

/** What keeps a value that anybody may have made from being read as JSON at all: its size, depth, or what is in it. */
export function measure(document: unknown): Problem | undefined {
  const left: Left = { ...limits }
  try {
    return walk(document, '', 0, left)
  } catch {
    return problem('not-json') // a getter or a proxy that throws
  }
}

function walk(value: unknown, path: string, depth: number, left: Left): Problem | undefined {
  if (depth > limits.depth) return problem('too-deep', path)
  left.values -= 1
  if (left.values < 0) return problem('too-large')
  if (typeof value === 'string') return walkText(value, path, left)
  if (typeof value === 'object' && value !== null) return walkMembers(value, path, depth, left)
  const plain = value === null || typeof value === 'boolean' || Number.isFinite(value)
  return plain ? undefined : problem('not-json', path)
}

// Halves of letters all become the same letter in UTF-8, so two documents would have one signature.
function walkText(text: string, path: string, left: Left): Problem | undefined {
  left.characters -= text.length
  if (left.characters < 0) return problem('too-large')
  return text.isWellFormed() ? undefined : problem('half-a-letter', path)
}

function walkMembers(value: object, path: string, depth: number, left: Left): Problem | undefined {
  for (const [key, inner] of Object.entries(value)) {
    if (prototypes.has(key)) return problem('forbidden-key', path)
    const at = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`
    const found = walkText(key, path, left) ?? measureContexts(key, inner, at) ?? walk(inner, at, depth + 1, left)
    if (found) return found
  }
  return undefined
}

// Every context is read anew, however often it is named: a few kilobytes of names would cost seconds.
function measureContexts(key: string, inner: unknown, at: string): Problem | undefined {
  const tooMany = key === '@context' && Array.isArray(inner) && inner.length > limits.contexts
  return tooMany ? problem('too-large', at) : undefined
}
