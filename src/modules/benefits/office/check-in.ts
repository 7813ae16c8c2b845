import { z } from 'zod'
import { type Refusal, isRefusal } from '../../../kernel/refusal.ts'
import { selfOf } from '../../../platform/operation/actor.ts'
import { type Context, type Done, type Operation, command } from '../../../platform/operation/command.ts'
import { ownCase } from '../../decisions/index.ts'
import { isOfficer } from '../claim/may-claim.ts'
import { tables } from '../tables.ts'
import { claimOfCode, readCode } from './arrival-code.ts'

/** A code as it was read, and the addresses under which this place is reached: the link of another one is not ours. */
export type Arriving = { code: string; origins: string[] }
/** Read at every edge alike. */
export const Arriving: z.ZodType<Arriving> = z.object({
  code: z.string().max(300),
  origins: z.array(z.string()).max(4),
})
/** The claim; `before` when its person had been checked in already. */
export type Arrived = { readonly claim: string; readonly before: boolean }

/** Checks somebody in by the code of their claim: they came, and an officer saw who they are. */
export const checkIn: Operation<Arriving, Arrived> = command('benefits.check-in', {
  input: Arriving,
  allow: ({ actor }) => isOfficer(actor),
  run: async (context) => await arrive(context),
})

/** The same on a phone that read the picture: it is carried about, so its holder shows anew who they are. */
export const checkInByLink: Operation<Arriving, Arrived> = command('benefits.check-in-by-link', {
  stepUp: 'staff',
  input: Arriving,
  allow: ({ actor }) => isOfficer(actor),
  run: async (context) => await arrive(context),
})

async function arrive({ actor, input, tx, now }: Context<Arriving>): Promise<Done<Arrived> | Refusal> {
  const code = readCode(input.code, input.origins)
  const row = isRefusal(code) ? code : await claimOfCode(tx, code)
  if (isRefusal(row)) return row
  if (row.person_id === selfOf(actor)) return ownCase
  if (row.attended_at !== null) return { value: { claim: row.id, before: true } }
  await tables(tx).updateTable('benefits.claim').set({ attended_at: now }).where('id', '=', row.id).execute()
  return { value: { claim: row.id, before: false }, subject: row.id }
}
