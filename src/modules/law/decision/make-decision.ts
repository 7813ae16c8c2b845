import type { Day } from '../../../kernel/day.ts'
import { canonicalJson } from '../../../kernel/json.ts'
import type { DecisionDocument, SignedFact } from '../checker/decision-document.ts'
import { digestOf } from '../checker/law-digest.ts'
import type { LawBooks } from '../checker/required-steps.ts'
import { type Outcome, decide } from '../decide.ts'
import type { Domain } from '../engine/domain.ts'
import type { Plain } from '../engine/node.ts'

/** Signs bytes with an Ed25519 key and says which. */
export type Signer = { readonly key: string; readonly sign: (bytes: Uint8Array) => Uint8Array }

/** A fact as its source says it, before it is signed. */
export type StatedFact = Omit<SignedFact, 'signature'>

/** Signs a fact by its source. */
export function signFact(fact: StatedFact, source: Signer): SignedFact {
  return { ...fact, signature: signed(fact, source) }
}

/** What is to be decided: three days by name, the facts with their sources, who decides. */
export type ToDecide = Omit<
  DecisionDocument,
  'type' | 'version' | 'domain' | 'result' | 'trace' | 'signature' | 'lawDay' | 'lawDigest'
> & {
  readonly lawDay: Day
}

/** Why no decision can be signed: facts are missing, the law of the day or for the case is not there, or something is unverified. */
export type NoDecision = { readonly no: 'open' | 'no-value' | 'estimate'; readonly outcome: Outcome }

/** Decides the wanted results of a domain and signs the decision with all that it stands on; with the digest of the law in `books`. */
export function makeDecision(
  domain: Domain,
  wanted: readonly string[],
  asked: ToDecide,
  node: Signer,
  books?: LawBooks,
): DecisionDocument | NoDecision {
  const facts: Record<string, Plain> = Object.fromEntries(asked.facts.map(({ name, value }) => [name, value]))
  const outcome = decide(domain, facts, asked.lawDay, { wanted })
  if (wanted.some((name) => outcome.result[name] === undefined)) return { no: whyOpen(outcome), outcome }
  if (outcome.status !== 'settled') return { no: 'estimate', outcome }
  const unsigned = {
    type: 'onil-decision' as const,
    version: 1 as const,
    ...asked,
    domain: domain.id,
    result: outcome.result,
    trace: [...outcome.trace],
    ...(books && { lawDigest: digestOf(books, outcome.trace) }),
  }
  return { ...unsigned, signature: signed(unsigned, node) }
}

// A law that is not known is said before facts are asked for that could not help.
function whyOpen({ missing, noValue }: Outcome): NoDecision['no'] {
  const closed = noValue.some(({ why }) => why === 'unset' || why === 'none')
  return closed || (missing.length === 0 && noValue.length > 0) ? 'no-value' : 'open'
}

function signed(content: object, { key, sign }: Signer): SignedFact['signature'] {
  return { key, value: Buffer.from(sign(Buffer.from(canonicalJson(content)))).toString('base64url') }
}
