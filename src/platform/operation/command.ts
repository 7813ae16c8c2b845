import type { z } from 'zod'
import type { Fact } from '../../kernel/fact.ts'
import { type Outcome, type Refusal, Refused, isRefusal } from '../../kernel/refusal.ts'
import type { Tx } from '../database/connect.ts'
import { type Part, together } from '../database/parts.ts'
import { inTransaction } from '../database/transaction.ts'
import { newId } from '../new-id.ts'
import { helpedWith, recordAccess } from '../access/record-access.ts'
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
  /** What is written with the records of the wrapper, in the last statement. */
  readonly parts?: readonly Part[]
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

/** What an operation must declare. `allow` has no default. */
type Spec<I, O, R> = Permission<I> & {
  readonly input: z.ZodType<I>
  /** What `run` needs to read: it is asked for together with the idempotency key, before `allow`, and changes nothing. */
  readonly read?: (context: Context<I>) => Promise<R>
  readonly run: (context: Context<I>, read: R) => Promise<Refusal | Done<O>>
  /** What the later of two at once is told, by the unique index that `parts` meet. It is asked after the rollback. */
  readonly taken?: Readonly<Record<string, (context: Context<I>) => Promise<Refusal>>>
  /** Its value is a secret (a token): it is never kept for a retry, so its key is not either. */
  readonly secret?: true
}

/**
 * Declares a state-changing operation. With an idempotency key in the call, a retry, double click or lost reply gives one
 * record and the same answer; the same key with another input is refused.
 */
export function command<I, O, R = undefined>(name: string, spec: Spec<I, O, R>): Operation<I, O> {
  const operation = async (given: Call, raw: unknown): Promise<Outcome<O>> => {
    const call = spec.secret ? withoutKey(given) : given
    const input = parseInput(spec.input, raw)
    if (isRefusal(input)) return { ok: false, refusal: input }
    const outcome = await timedOperation(call, name, () => withRefusals(() => attempt(name, spec, call, input)))
    if (outcome.ok) call.node.wake()
    if (outcome.ok && outcome.receipt !== undefined && !outcome.replayed) call.node.observe?.receipt()
    return outcome
  }
  return Object.assign(operation, { operation: name, input: spec.input })
}

function withoutKey({ key: _, ...call }: Call): Call {
  return call
}

async function attempt<I, O, R>(name: string, spec: Spec<I, O, R>, call: Call, input: I): Promise<Outcome<O>> {
  const within = <T>(work: (context: Context<I>, last: (parts: readonly Part[]) => void) => Promise<T>): Promise<T> =>
    inTransaction(call.node, call.actor, call.purpose ?? name, (tx, last) =>
      work({ actor: call.actor, now: call.node.clock.now(), call, input, tx }, (parts) => last(together(parts))),
    )
  try {
    return await within((context, last) => carryOut(name, spec, context, last))
  } catch (error) {
    const taken = spec.taken?.[uniqueIndex(error)]
    if (!taken) throw error
    throw new Refused(await within(taken))
  }
}

async function carryOut<I, O, R>(
  name: string,
  spec: Spec<I, O, R>,
  context: Context<I>,
  last: (parts: readonly Part[]) => void,
): Promise<Outcome<O>> {
  const { call, input, tx, now } = context
  const [earlier, read] = await Promise.all([claimKey<O>(tx, call, name, input), readFirst(spec, context)])
  if (earlier) return earlier
  const no = await call.node.authorise(call.actor, () => permit(spec, context, 'changes'))
  if (no) throw new Refused(no)
  const done = await spec.run(context, read)
  if (isRefusal(done)) throw new Refused(done)
  const receipt = done.receipt && signReceipt(call, name, done.receipt, now)
  const helped = helpedWith(call.actor, name, spec.helper)
  if (helped.length > 0) await recordAccess(tx, call, helped, now)
  last([...(done.parts ?? []), ...record(call, name, input, { ...done, receipt, now, id: newId() })])
  return { ok: true, value: done.value, ...(receipt && { receipt: receipt.jws }) }
}

// A spec that reads nothing has `undefined` for R.
async function readFirst<I, O, R>({ read }: Spec<I, O, R>, context: Context<I>): Promise<R>
async function readFirst<I>({ read }: Spec<I, unknown, unknown>, context: Context<I>): Promise<unknown> {
  return await read?.(context)
}

// The name of the unique index that a statement met, or ''.
function uniqueIndex(error: unknown): string {
  const met = typeof error === 'object' && error !== null && 'code' in error && error.code === '23505'
  return met && 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : ''
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
