import type { JSONWebKeySet } from 'jose'
import type { Tx } from '../database/connect.ts'
import { chains } from './chain.ts'
import { checkRoots } from './check-roots.ts'
import { readChain } from './read-chain.ts'
import { type Fault, walkChain } from './walk-chain.ts'

/** What a walk over everything found. `faults` holds the first ones, `faulty` counts all. */
export type Verification = {
  readonly entries: number
  readonly anchors: number
  readonly faulty: number
  readonly faults: readonly Fault[]
}

/** So many are named. */
const most = 1000

/** Walks all chains and roots. `keys` are the public keys this node holds itself, `copies` the roots in its file. */
export async function verifyAudit(
  tx: Tx,
  { keys, copies }: { readonly keys: JSONWebKeySet; readonly copies: ReadonlyMap<number, string> },
): Promise<Verification> {
  const faults: Fault[] = []
  let [entries, anchors, faulty] = [0, 0, 0]
  const found = (some: readonly Fault[]): void => {
    faulty += some.length
    faults.push(...some.slice(0, most - faults.length))
  }
  for await (const one of checkRoots(tx, keys, copies)) {
    if (one === 'sound') anchors++
    else found([one])
  }
  for (const chain of chains) {
    const step = walkChain(chain)
    for await (const at of readChain(tx, chain)) {
      if (at.row) entries++
      found(step(at))
    }
  }
  return { entries, anchors, faulty, faults }
}
