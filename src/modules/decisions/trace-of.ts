import { z } from 'zod'
import type { DecisionDocument, TraceStep } from '../law/index.ts'

const Steps = z.array(z.custom<TraceStep>((step) => typeof step === 'object' && step !== null && 'op' in step))

/** The steps of a decision, as the checker found them sound before it was signed. */
export function stepsOf({ trace }: DecisionDocument): TraceStep[] {
  return Steps.parse(trace)
}
