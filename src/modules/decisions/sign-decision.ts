import { z } from 'zod'
import { type Day, isDay } from '../../kernel/day.ts'
import { type Refusal, isRefusal, refusal } from '../../kernel/refusal.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Actor } from '../../platform/operation/actor.ts'
import { type Operation, command } from '../../platform/operation/command.ts'
import { findRow } from './decision-store.ts'
import { lockPerson } from './fact-store.ts'
import { mayDecide } from './may-decide.ts'
import { type DecisionSigner, signAsked } from './sign-asked.ts'

/** What is decided, and a person's role and reason. */
export type ToSign = {
  person: string
  domain: string
  wanted: string[]
  lawDay: Day
  factDay: string
  effectDay: string
  role: string
  reason: string
  replaces?: string | undefined
  /** What the person asked for, of results that give something: less is a no. */
  asked?: Record<string, number | string> | undefined
  /** The draft that was seen: where a fact has changed since, nothing is signed. */
  seen?: string | undefined
}

const day = z.iso.date()

/** Decides from the recorded facts, has the independent checker work it out anew, signs and keeps it. */
export const signDecision: Operation<ToSign, { decision: string }> = command('decisions.sign-decision', {
  input: z.object({
    person: z.uuid(),
    domain: z.string().max(40),
    wanted: z.array(z.string().max(100)).min(1).max(100),
    lawDay: z.custom<Day>(isDay),
    factDay: day,
    effectDay: day,
    role: z.string().trim().max(100).default(''),
    reason: z.string().trim().max(2000).default(''),
    replaces: z.uuid().optional(),
    seen: z.string().max(100).optional(),
    asked: z.record(z.string().max(100), z.union([z.number(), z.string().max(100)])).optional(),
  }),
  allow: mayDecide,
  run: async ({ actor, input, tx, now, call: { node } }) => {
    const signer = signerOf(actor, input)
    if (isRefusal(signer)) return signer
    await lockPerson(tx, input.person)
    const elsewhere = await madeElsewhere(tx, input)
    if (elsewhere) return elsewhere
    const decision = await signAsked(tx, node, { ...input, signer, at: now })
    return isRefusal(decision) ? decision : { value: { decision }, subject: decision }
  },
})

// What a claim or a round stands on is decided anew there: signed here, nothing of it would follow.
async function madeElsewhere(tx: Tx, { replaces }: ToSign): Promise<Refusal | undefined> {
  const row = replaces === undefined ? undefined : await findRow(tx, replaces)
  if (!row?.set_aside_at || row.home === null) return undefined
  return refusal('decisions.decided-there', 409, { facts: { home: row.home } })
}

function signerOf(actor: Actor, { role, reason }: ToSign): DecisionSigner | Refusal {
  if (actor.kind !== 'person') return { kind: 'automatic' }
  if (role === '' || reason === '') return refusal('decisions.role-and-reason', 422)
  return { kind: 'person', person: actor.person, name: actor.name, role, reason }
}
