import { leaves } from '../leave/kinds.ts'
import type { Row } from '../tables.ts'
import { claimSpecs } from './claim-facts.ts'
import { type AllowanceKind, claimKinds, deciding, leaveKinds } from './kinds.ts'

// What a request is about stays as it was asked.
const asAsked = new Set([
  'startedOn',
  'employer',
  'unableFrom',
  'unableUntil',
  'leaveFrom',
  'leaveUntil',
  'costEndedOn',
])

/** What an officer says of a request; decided anew after an appeal, also what its person had said: that may have been what was wrong. */
export function officerAsks({ kind, anew_by }: Pick<Row<'allowance'>, 'kind' | 'anew_by'>): readonly string[] {
  const { officer } = deciding[kind]
  if (anew_by === null) return officer
  return [...new Set([...officer, ...askedOf(kind)])].filter((name) => !asAsked.has(name))
}

function askedOf(kind: AllowanceKind): readonly string[] {
  const claim = claimKinds.find((one) => one === kind)
  const leave = leaveKinds.find((one) => one === kind)
  if (claim) return claimSpecs[claim].asks
  return leave ? [...leaves[leave].asks, ...leaves[leave].each] : []
}
