import type { z } from 'zod'
import { type Outcome, type Refusal, Refused, isRefusal } from '../../kernel/refusal.ts'
import { inTransaction } from '../database/transaction.ts'
import { type Bulk, reasonMissing } from '../access/ask-reason.ts'
import { type Accessed, helpedWith, recordReading } from '../access/record-access.ts'
import type { Call } from '../node.ts'
import { timedOperation } from '../observe/timed-operation.ts'
import { type Context, type Operation, withRefusals } from './command.ts'
import { parseInput } from './parse.ts'
import { type Permission, permit } from './permit.ts'

/**
 * Declares a reading operation: parse → authorise → transaction → run → access ledger. A query that shows one
 * person's data to somebody else names it in `accessed`; each entry is shown to that person.
 */
export function query<I, O>(
  name: string,
  spec: Permission<I> & {
    readonly input: z.ZodType<I>
    /** It gives many persons' data to an organisation: a reason is asked for, over the API and before a file. */
    readonly bulk?: Bulk
    readonly run: (
      context: Context<I>,
    ) => Promise<Refusal | { readonly value: O; readonly accessed?: readonly Accessed[] }>
  },
): Operation<I, O> {
  const execute = async (call: Call, raw: unknown): Promise<Outcome<O>> => {
    const input = parseInput(spec.input, raw)
    if (isRefusal(input)) return { ok: false, refusal: input }
    const now = call.node.clock.now()
    const work = async (): Promise<Outcome<O>> => {
      const { value, accessed } = await inTransaction(call.node, call.actor, call.purpose ?? name, async (tx) => {
        const context = { actor: call.actor, input, tx, now, call }
        const no = await call.node.authorise(call.actor, () => permit(spec, context, 'reads'))
        if (no) throw new Refused(no)
        const ask = reasonMissing(call, spec.bulk)
        if (ask) throw new Refused(ask)
        const done = await spec.run(context)
        if (isRefusal(done)) throw new Refused(done)
        return done
      })
      // Stored before anything is shown; what could not be recorded is not shown.
      const lines = [...(accessed ?? []), ...helpedWith(call.actor, name, spec.helper)]
      if (lines.length > 0) await recordReading(call, lines, now)
      return { ok: true, value }
    }
    return await timedOperation(call, name, () => withRefusals(work))
  }
  return Object.assign(execute, { operation: name, input: spec.input })
}
