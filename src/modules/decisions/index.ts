/** What other parts do with facts and decisions. */
export { type ToKeep, keepFacts } from './keep-facts.ts'
export type { Said } from './keep-said.ts'
export { publicKeys } from './read-decisions.ts'
export { type Stated, recordFact } from './record-fact.ts'
export type { DecisionSigner } from './sign-asked.ts'
export { sources } from './texts/sources.ts'
export { type ToSign, signDecision } from './sign-decision.ts'
export { type ToSignFor, signFor } from './sign-for.ts'
