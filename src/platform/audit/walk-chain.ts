import { z } from 'zod'
import { type Chain, type ChainRow, hashAfter } from './chain.ts'

/**
 * Something that is not as it was written. `link` is the row's number in its shard, `row` its id where there is still a row.
 * `altered`: this row or the one before it. `differs-from-root`: a row between `since` and this one was rewritten together with
 * all after it.
 */
export type Fault = {
  readonly where: Chain | 'roots'
  readonly fault: 'altered' | 'missing' | 'extra' | 'differs-from-root' | 'bad-root' | 'differs-from-file'
  readonly shard?: number | undefined
  readonly link: number
  readonly row?: string | undefined
  readonly since?: number | undefined
}

/** A fault as it was kept. */
export const FaultShape: z.ZodType<Fault> = z.object({
  where: z.enum(['audit', 'access', 'roots']),
  fault: z.enum(['altered', 'missing', 'extra', 'differs-from-root', 'bad-root', 'differs-from-file']),
  link: z.number(),
  shard: z.number().optional(),
  row: z.string().optional(),
  since: z.number().optional(),
})

/** A row of the chain, or a head that a root vouches for, or both at one place. */
export type Step = {
  readonly shard: number
  readonly link: number
  readonly row?: ChainRow
  readonly anchored?: Buffer
}

type Place = {
  readonly shard: number
  readonly reached: number
  readonly before: Buffer | undefined
  readonly vouched: number
}

/** So many rows missing in one place are named one by one. */
const most = 100

/**
 * Follows one chain along all its shards: give it every step in the order of shard and link. A fault is named once, where it
 * is: after an altered row the walk goes on from the hash that was written there, and a gap is passed over.
 */
export function walkChain(chain: Chain): (step: Step) => Fault[] {
  let place: Place = { shard: -1, reached: 0, before: undefined, vouched: 0 }
  return (step) => {
    if (step.shard !== place.shard) place = { shard: step.shard, reached: 0, before: undefined, vouched: 0 }
    const faults = [...gapBefore(chain, step, place), ...faultsAt(chain, step, place)]
    const rewritten = faults.some(({ fault }) => fault === 'differs-from-root')
    const vouched = step.anchored && place.vouched >= 0 ? step.link : place.vouched
    place = {
      shard: step.shard,
      reached: step.link,
      before: step.row?.hash ?? step.anchored,
      vouched: rewritten ? -1 : vouched,
    }
    return faults
  }
}

function gapBefore(where: Chain, { shard, link }: Step, { reached }: Place): Fault[] {
  const missing = Math.min(Math.max(0, link - reached - 1), most)
  return Array.from({ length: missing }, (_, i) => ({ where, fault: 'missing', shard, link: link - missing + i }))
}

function faultsAt(where: Chain, { shard, link, row, anchored }: Step, place: Place): Fault[] {
  // A root vouches for a row that is not there.
  if (!row) return [{ where, fault: 'missing', shard, link }]
  const named = { where, shard, link, row: row.id } as const
  if (link <= place.reached) return [{ ...named, fault: 'extra' }]
  // After a gap the hash before is not known.
  const follows = link === place.reached + 1
  if (follows && !hashAfter(place.before, where, row).equals(row.hash)) return [{ ...named, fault: 'altered' }]
  // Once a shard was rewritten, none of its later roots fits: said once.
  const differs = place.vouched >= 0 && anchored !== undefined && !anchored.equals(row.hash)
  return differs ? [{ ...named, fault: 'differs-from-root', since: place.vouched + 1 }] : []
}
