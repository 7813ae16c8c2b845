import type { z } from 'zod'
import type { Fact } from '../../kernel/fact.ts'
import { type Outcome, type Refusal, Refused, isRefusal } from '../../kernel/refusal.ts'
import type { Tx } from '../database/connect.ts'
import { inTransaction } from '../database/transaction.ts'
import { newId } from '../new-id.ts'
import type { Call } from '../node.ts'
import { timedOperation } from '../observe/timed-operation.ts'
import { signReceipt } from '../receipts/sign.ts'
import type { Actor } from './actor.ts'
import { parseInput } from './parse.ts'
import { type Permission, permit } from './permit.ts'
import { record } from './record.ts'
import { claimKey } from './submission.ts'

/** What `allow` and `run` get. `now` is the node's clock, read once. */
export type Context<I> = {
  readonly actor: Actor
  readonly input: I
  readonly tx: Tx
  readonly now: Date
  readonly call: Call
}

/** What a command's `run` gives back besides a refusal. */
export type Done<O> = {
  readonly value: O
  readonly facts?: readonly Fact[]
  /** What was changed, for the audit row: an id, never a name. */
  readonly subject?: string
  /** Ask for a signed receipt over `content`; it is kept for the person (or the organisation the actor acts for). */
  readonly receipt?: { readonly title: string; readonly content: Readonly<Record<string, unknown>> }
}

/** A declared operation: parse → authorise → transaction → run → facts to the outbox → audit row → commit. */
export type Operation<I, O> = ((call: Call, input: unknown) => Promise<Outcome<O>>) & {
  readonly operation: string
  readonly input: z.ZodType<I>
}

/** The three parts that an operation must declare. `allow` has no default. */
type Spec<I, O> = Permission<I> & {
  readonly input: z.ZodType<I>
  readonly run: (context: Context<I>) => Promise<Refusal | Done<O>>
  /** Its value is a secret (a token): it is never kept for a retry, so its key is not either. */
  readonly secret?: true
}

/**
 * Declares a state-changing operation. With an idempotency key in the call, a retry, double click or lost reply gives one
 * record and the same answer; the same key with another input is refused.
 */
export function command<I, O>(name: string, spec: Spec<I, O>): Operation<I, O> {
  const operation = async (given: Call, raw: unknown): Promise<Outcome<O>> => {
    const call = spec.secret ? withoutKey(given) : given
    const input = parseInput(spec.input, raw)
    if (isRefusal(input)) return { ok: false, refusal: input }
    const purpose = call.purpose ?? name
    const outcome = await timedOperation(call, name, () =>
      withRefusals(() =>
        inTransaction(call.node, call.actor, purpose, (tx) => carryOut(name, spec, { call, input, tx })),
      ),
    )
    if (outcome.ok) call.node.wake()
    if (outcome.ok && outcome.receipt !== undefined && !outcome.replayed) call.node.observe?.receipt()
    return outcome
  }
  return Object.assign(operation, { operation: name, input: spec.input })
}

function withoutKey({ key: _, ...call }: Call): Call {
  return call
}

async function carryOut<I, O>(
  name: string,
  spec: Spec<I, O>,
  given: { call: Call; input: I; tx: Tx },
): Promise<Outcome<O>> {
  const { call, input, tx } = given
  const now = call.node.clock.now()
  const earlier = await claimKey<O>(tx, call, name, input, now)
  if (earlier) return earlier
  const context = { actor: call.actor, now, ...given }
  const no = await call.node.authorise(call.actor, () => permit(spec, context))
  if (no) throw new Refused(no)
  const done = await spec.run(context)
  if (isRefusal(done)) throw new Refused(done)
  const receipt = done.receipt && signReceipt(call, name, done.receipt, now)
  await record(tx, call, name, { ...done, receipt, now, id: newId() })
  return { ok: true, value: done.value, ...(receipt && { receipt: receipt.jws }) }
}

/** Turns a thrown refusal (which rolled the transaction back) into an outcome. */
export async function withRefusals<O>(work: () => Promise<Outcome<O>>): Promise<Outcome<O>> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal }
    throw error
  }
}
