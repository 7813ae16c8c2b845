import type { LedgerEntry } from './ledger.ts'

/** What makes a reading worth a question: a hint, no accusation. */
export const oddKinds = ['night', 'many', 'repeated', 'stranger'] as const
/** One of them. */
export type OddKind = (typeof oddKinds)[number]

/** The limits of these hints. They are this program's own, not the law's. */
export const oddLimits: Readonly<Record<'nightFrom' | 'nightTo' | 'persons' | 'times', number>> = {
  /** Read between these hours in Korea. */
  nightFrom: 22,
  nightTo: 6,
  /** So many different persons read by the same reader on that day. */
  persons: 100,
  /** Read so often by the same reader on that day. */
  times: 20,
}

/** What is known around a reading: how many the same reader read that day, and how often this person. */
export type Around = { readonly persons: number; readonly times: number }

type Read = Pick<LedgerEntry, 'at' | 'role' | 'byPerson'> & {
  readonly consent?: string | undefined
  readonly organisation?: string | undefined
}

const staff: ReadonlySet<string> = new Set(['employer', 'issuer', 'operator', 'agent'])

/** The hints of one reading. `trusted` are the organisations that this person ever gave something to. */
export function oddIn(read: Read, around: Around, trusted: ReadonlySet<string>): OddKind[] {
  if (!read.byPerson || !staff.has(read.role)) return []
  const hour = (read.at.getUTCHours() + 9) % 24
  const { organisation } = read
  const stranger =
    read.role === 'employer' && read.consent === undefined && !(organisation !== undefined && trusted.has(organisation))
  const found: Readonly<Record<OddKind, boolean>> = {
    night: hour >= oddLimits.nightFrom || hour < oddLimits.nightTo,
    many: around.persons >= oddLimits.persons,
    repeated: around.times >= oddLimits.times,
    stranger,
  }
  return oddKinds.filter((kind) => found[kind])
}
