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
import { type Known, claimSpecs } from './claim-facts.ts'
import { type ClaimKind, claimKinds, isExtension } from './kinds.ts'
import { purposes } from './messages.ts'
import { questionsOf, readSaid } from './read-said.ts'
import { TypedShape } from './said.ts'
import { allowancesOf, daysInRounds, knownOf, sealSaid } from './store.ts'

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
export type Asking = { kind: ClaimKind; said: Readonly<Record<string, string>> }

/** Asks for what a claim gives beside its rounds; an officer decides. */
export const askAllowance: Operation<Asking, { allowance: string }> = command('benefits.ask-allowance', {
  input: z.object({ kind: z.enum(claimKinds), said: TypedShape }),
  allow: themselves,
  run: async ({ actor, input: { kind, said: typed }, tx, now, call: { node } }) => {
    // A day is asked for here or in a round: whichever is decided first is seen by the other.
    const claim = await claimOf(tx, personOf(actor) ?? '', true)
    if (!claim) return refusal('benefits.not-granted', 409)
    const said = readSaid(questionsOf(kind, claimSpecs[kind].asks), typed)
    if (isRefusal(said)) return said
    const known = await knownOf(tx, claim, dayOf(now))
    const span = claimSpecs[kind].span(said, known)
    const no = span ? await misplaced(tx, claim, kind, span, known) : wrongDays(kind)
    if (no || !span) return no ?? wrongDays(kind)
    const id = newId()
    const row = { id, claim_id: claim.id, person_id: claim.person_id, kind, sent_at: now }
    await tables(tx)
      .insertInto('benefits.allowance')
      .values({ ...row, from_day: span.from, to_day: span.to, said: sealSaid(node, id, said) })
      .execute()
    return {
      value: { allowance: id },
      subject: id,
      receipt: { title: `${purposes[kind].ko} 청구`, content: { allowance: id, kind, ...span } },
    }
  },
  taken: { allowance_once: async () => await Promise.resolve(refusal('benefits.allowance-asked', 409)) },
})

type Span = NonNullable<ReturnType<(typeof claimSpecs)[ClaimKind]['span']>>

async function misplaced(
  tx: Tx,
  claim: Row<'claim'>,
  kind: ClaimKind,
  span: Span,
  known: Known,
): Promise<Refusal | undefined> {
  if (isExtension(kind)) return noExtension(claim, known)
  if (span.to > known.today || span.from < (claim.registered_on ?? '')) return wrongDays(kind)
  const taken = kind === 'sickness' && (await daysInRounds(tx, claim.id, span))
  return taken ? refusal('benefits.days-in-round', 409) : undefined
}

// 제69조의2, 제77조의5제2항, 제77조의10제2항: only employees have them. 제55조: one after the other.
function noExtension({ extended_days, benefit_days, days_paid }: Row<'claim'>, known: Known): Refusal | undefined {
  if (['자영업자', '예술인', '노무제공자'].includes(known.workerType))
    return refusal('benefits.no-extension', 409, { article: '고용보험법 §51, §69의2, §77의5, §77의10' })
  const runs = extended_days > 0 && days_paid < (benefit_days ?? 0) + extended_days
  return runs ? refusal('benefits.extension-runs', 409, { article: '고용보험법 §55' }) : undefined
}

const dayFields: Partial<Record<ClaimKind, string>> = { early: 'startedOn', sickness: 'unableUntil' }

function wrongDays(kind: ClaimKind): Refusal {
  const field = dayFields[kind] ?? 'costEndedOn'
  return refusal('platform.does-not-fit', 422, { fields: { [field]: 'days' } })
}
