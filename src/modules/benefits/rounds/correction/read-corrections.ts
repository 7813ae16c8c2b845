import { z } from 'zod'
import { toId } from '../../../../kernel/id.ts'
import { refusal } from '../../../../kernel/refusal.ts'
import type { Tx } from '../../../../platform/database/connect.ts'
import { personOf } from '../../../../platform/operation/actor.ts'
import type { Operation } from '../../../../platform/operation/command.ts'
import { query } from '../../../../platform/operation/query.ts'
import { isOfficer } from '../../claim/may-claim.ts'
import type { Row } from '../../tables.ts'
import { themselves } from '../my-rounds.ts'
import type { RoundState } from '../round-state.ts'
import { type HeldRound, heldRound, ownRound } from '../store.ts'
import { type CorrectedState, correctedState } from './corrected-state.ts'
import { type ToLookAt, correctionsOf, toLookAt } from './store.ts'

/** The corrections of a round: the open one with what it would come to, and those that were decided. */
export type Corrections = {
  readonly open: Row<'round_correction'> | undefined
  readonly would: (CorrectedState & { readonly state: RoundState }) | undefined
  readonly decided: readonly Row<'round_correction'>[]
}

/** Corrections of one's own round. */
export const myCorrections: Operation<{ round: number }, Corrections> = query('benefits.my-corrections', {
  input: z.object({ round: z.coerce.number().int().min(1).max(99) }),
  allow: themselves,
  run: async ({ actor, input, tx, now }) => {
    const held = await ownRound(tx, personOf(actor) ?? '', input.round, false)
    return held ? { value: await read(tx, held, now) } : refusal('benefits.no-such-round', 404)
  },
})

/** Corrections of a round, for an officer; its person sees that they were read. */
export const roundCorrections: Operation<{ round: string }, Corrections> = query('benefits.round-corrections', {
  input: z.object({ round: z.uuid() }),
  allow: ({ actor }) => isOfficer(actor),
  run: async ({ input, tx, now }) => {
    const held = await heldRound(tx, input.round)
    if (!held) return refusal('benefits.no-such-round', 404)
    const person = toId<'Person'>(held.round.person_id)
    const accessed = [{ person, what: '실업인정 정정', purpose: '실업인정 정정 결정' }]
    return { value: await read(tx, held, now), accessed }
  },
})

async function read(tx: Tx, held: HeldRound, now: Date): Promise<Corrections> {
  const all = await correctionsOf(tx, held.round.id)
  const open = all.find(({ outcome }) => outcome === null)
  const would = open && (await correctedState(tx, held, open, now))
  return { open, would, decided: all.filter(({ outcome }) => outcome !== null) }
}

/** Decided rounds that an officer is to look at again. */
export const roundsToLookAt: Operation<Record<never, never>, readonly ToLookAt[]> = query(
  'benefits.rounds-to-look-at',
  {
    input: z.object({}),
    allow: ({ actor }) => isOfficer(actor),
    run: async ({ tx }) => ({ value: await toLookAt(tx) }),
  },
)
