import type { Outcome } from '../../kernel/refusal.ts'
import type { Call } from '../node.ts'
import { traced } from './traced.ts'

/** Runs an operation; tells the node's observer and the trace how it ended and how long it took. */
export async function timedOperation<O>(
  call: Call,
  name: string,
  work: () => Promise<Outcome<O>>,
): Promise<Outcome<O>> {
  const { observe } = call.node
  const began = performance.now()
  const tell = (ending: 'ok' | 'refused' | 'failed'): void =>
    observe?.operation(name, ending, (performance.now() - began) / 1000)
  try {
    const outcome = await traced(name, 'operation', work)
    tell(outcome.ok ? 'ok' : 'refused')
    return outcome
  } catch (error) {
    tell('failed')
    throw error
  }
}
