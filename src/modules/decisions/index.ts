/** What other parts do with facts and decisions. */
export { type Stated, recordFact } from './record-fact.ts'
export { type ToSign, signDecision } from './sign-decision.ts'
