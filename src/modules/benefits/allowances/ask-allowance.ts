import { z } from 'zod'
import { dayOf } from '../../../kernel/day.ts'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { themselves } from '../rounds/my-rounds.ts'
import { claimOf } from '../rounds/store.ts'
import { type Row, tables } from '../tables.ts'
import { type AllowanceKind, allowanceKinds, allowances } from './kinds.ts'
import { readSaid } from './read-said.ts'
import { allowancesOf, daysInRounds, sealSaid } from './store.ts'

/** A person's claim, if there is one, and what they asked for beside the rounds. */
export type MyAllowances = { readonly claim: Row<'claim'> | undefined; readonly asked: readonly Row<'allowance'>[] }

/** What somebody asked for beside the rounds, and whether they may. */
export const myAllowances: Operation<Record<never, never>, MyAllowances> = query('benefits.my-allowances', {
  input: z.object({}),
  allow: themselves,
  run: async ({ actor, tx }) => {
    const person = personOf(actor) ?? ''
    return { value: { claim: await claimOf(tx, person), asked: await allowancesOf(tx, person) } }
  },
})

/** A request: what is said, by the names of the law's facts, as typed. */
export type Asking = { kind: AllowanceKind; said: Readonly<Record<string, string>> }

/** Asks for early re-employment allowance or sickness benefit; an officer decides. */
export const askAllowance: Operation<Asking, { allowance: string }> = command('benefits.ask-allowance', {
  input: z.object({ kind: z.enum(allowanceKinds), said: z.record(z.string().max(60), z.string().max(200)) }),
  allow: themselves,
  run: async ({ actor, input, tx, now, call: { node } }) => {
    // A day is asked for here or in a round: whichever is decided first is seen by the other.
    const claim = await claimOf(tx, personOf(actor) ?? '', true)
    if (!claim) return refusal('benefits.not-granted', 409)
    const said = readSaid(input.kind, input.said)
    if (isRefusal(said)) return said
    const span = allowances[input.kind].span(said)
    const no = span ? await misplaced(tx, claim, input.kind, span, dayOf(now)) : wrongDays(input.kind)
    if (no || !span) return no ?? wrongDays(input.kind)
    const id = newId()
    const row = { id, claim_id: claim.id, person_id: claim.person_id, kind: input.kind, sent_at: now }
    await tables(tx)
      .insertInto('benefits.allowance')
      .values({ ...row, from_day: span.from, to_day: span.to, said: sealSaid(node, id, said) })
      .execute()
    const { title } = receipts[input.kind]
    return {
      value: { allowance: id },
      subject: id,
      receipt: { title, content: { allowance: id, kind: input.kind, ...span } },
    }
  },
  taken: { allowance_once: async () => await Promise.resolve(refusal('benefits.allowance-asked', 409)) },
})

const receipts = { early: { title: '조기재취업수당 청구' }, sickness: { title: '상병급여 청구' } } as const

async function misplaced(
  tx: Tx,
  claim: Row<'claim'>,
  kind: AllowanceKind,
  span: { from: ReturnType<typeof dayOf>; to: ReturnType<typeof dayOf> },
  today: ReturnType<typeof dayOf>,
): Promise<Refusal | undefined> {
  if (span.to > today || span.from < (claim.registered_on ?? '')) return wrongDays(kind)
  const taken = kind === 'sickness' && (await daysInRounds(tx, claim.id, span))
  return taken ? refusal('benefits.days-in-round', 409) : undefined
}

function wrongDays(kind: AllowanceKind): Refusal {
  const field = kind === 'early' ? 'startedOn' : 'unableUntil'
  return refusal('platform.does-not-fit', 422, { fields: { [field]: 'days' } })
}
