/** The face of the law: its numbers by date, its articles by name, its rules. Pure: files read once, no database. */
export { type Article, article } from './article.ts'
export { type Asking, decide, type Outcome } from './decide.ts'
export { domainNamed } from './domains.ts'
export type { Domain } from './engine/domain.ts'
export type { AnyFact } from './engine/fact.ts'
export type { TraceStep } from './engine/trace.ts'
export type { Parameter, Status, Value } from './parameter.ts'
export { type Use, type ValueOn, useParameter } from './parameter-on.ts'
export { type FactFault, readFacts } from './read-facts.ts'
export { type Because, type Change, compareLaws, type Difference } from './shadow/compare-laws.ts'
export { type DecisionDocument, readDecision, type SignedFact } from './checker/decision-document.ts'
export { readLawBooks } from './checker/law-books.ts'
export { type DecisionVerdict, type TrustedKey, verifyDecision } from './checker/verify-decision.ts'
export {
  makeDecision,
  type NoDecision,
  signFact,
  type Signer,
  type StatedFact,
  type ToDecide,
} from './decision/make-decision.ts'
