import { createHash } from 'node:crypto'
import { canonical } from './canonical.ts'
import type { LawBooks } from './required-steps.ts'

/**
 * Digest of the law that some steps used: each rule's wording with its article, each number and table as it stood. Later wordings and
 * numbers leave it as it is, so a decision goes on telling by which law it was made.
 */
export function digestOf(books: LawBooks, trace: readonly unknown[]): string {
  const used = trace.filter((step): step is Said => typeof step === 'object' && step !== null)
  const lines = used.flatMap((step) => lineOf(books, step))
  return createHash('sha256')
    .update([...new Set(lines)].sort().join('\n'))
    .digest('base64url')
}

type Said = {
  readonly rule?: unknown
  readonly parameter?: unknown
  readonly table?: unknown
  readonly from?: unknown
}

function lineOf(books: LawBooks, { rule, parameter, table, from }: Said): string[] {
  if (typeof rule === 'string') {
    // Which of its articles is cited for whom stands in the step itself.
    const { versions = [], cites: _, ...statement } = books.statements.get(rule) ?? {}
    return [canonical({ ...statement, version: versions.find((each) => each.from === from) })]
  }
  const [kind, id] = parameter === undefined ? (['tables', table] as const) : (['parameters', parameter] as const)
  if (typeof id !== 'string') return []
  return [canonical({ [kind]: id, version: books[kind].get(id)?.values.find((each) => each.from === from) })]
}
