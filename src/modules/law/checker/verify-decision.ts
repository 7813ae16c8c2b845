import { type KeyObject, createPublicKey, verify } from 'node:crypto'
import { canonical } from './canonical.ts'
import { checkTrace } from './check-trace.ts'
import type { Held } from './dated-files.ts'
import type { DecisionDocument, SignedFact } from './decision-document.ts'
import { digestOf } from './law-digest.ts'
import { refusedResult } from './refused-results.ts'
import type { LawBooks } from './required-steps.ts'

/**
 * Keys that are trusted: of nodes that sign decisions, of nodes that write down facts, and of sources that sign facts themselves
 * (`source` is their name). `x` is the raw Ed25519 key, base64url.
 */
export type TrustedKey = {
  readonly kid: string
  readonly x: string
  readonly use: 'decisions' | 'facts'
  readonly source?: string | undefined
}

/** Whether a decision holds; when not, at which part, step or fact, and why. */
export type DecisionVerdict =
  | {
      readonly verdict: 'holds'
      readonly steps: number
      /** Whether the law's wordings and numbers read here are, letter by letter, those by which it was made; it holds by those read here. */
      readonly law: 'same' | 'written otherwise' | 'not said'
    }
  | {
      readonly verdict: 'refused'
      readonly part: 'signature' | 'fact' | 'trace' | 'decision'
      readonly at: string
      readonly step?: number
      readonly ko: string
      readonly en: string
    }

/**
 * Checks a decision: that the articles give its result from its facts, step by step; that each fact is what its source signed;
 * that it may be signed at all; and the node's signature, last, because a signature says who, never whether it is right.
 */
export function verifyDecision(
  books: LawBooks,
  document: DecisionDocument,
  keys: readonly TrustedKey[],
): DecisionVerdict {
  return (
    wrongTrace(books, document) ??
    wrongFact(document, keys) ??
    wrongDecision(books, document) ??
    wrongSignature(document, keys) ?? { verdict: 'holds', steps: document.trace.length, law: lawOf(books, document) }
  )
}

function lawOf(books: LawBooks, { lawDigest, trace }: DecisionDocument): 'same' | 'written otherwise' | 'not said' {
  if (lawDigest === undefined) return 'not said'
  return lawDigest === digestOf(books, trace) ? 'same' : 'written otherwise'
}

type Refusal = Extract<DecisionVerdict, { verdict: 'refused' }>

function wrongTrace(books: LawBooks, { domain, lawDay, facts, result, trace }: DecisionDocument): Refusal | undefined {
  const known: Record<string, Held> = Object.fromEntries(facts.map(({ name, value }) => [name, value]))
  const found = checkTrace(books, { domain, asOf: lawDay, facts: known, result, trace })
  if (found.sound) return undefined
  const { step, about, ko, en } = found
  return { verdict: 'refused', part: 'trace', at: about, ...(step !== undefined && { step }), ko, en }
}

function wrongFact({ facts, subject, factDay }: DecisionDocument, keys: readonly TrustedKey[]): Refusal | undefined {
  const names = facts.map(({ name }) => name)
  for (const [at, fact] of facts.entries()) {
    if (names.indexOf(fact.name) !== at)
      return refused('fact', fact.name, '같은 사실이 두 번 있습니다', 'the fact stands twice')
    if (fact.subject !== subject)
      return refused('fact', fact.name, '다른 사람의 사실입니다', 'the fact is about somebody else')
    if ((fact.validFrom ?? factDay) > factDay || (fact.validTo ?? factDay) < factDay)
      return refused(
        'fact',
        fact.name,
        '사실을 본 날에 맞지 않습니다',
        'the fact does not hold on the day of the facts',
      )
    if (!isBySource(fact, keys))
      return refused('fact', fact.name, '출처가 서명한 그대로가 아닙니다', 'it is not what its source signed')
  }
  return undefined
}

// A source's own signature is one by a key of a source, and the recorder's is one by a key of none.
function isBySource(fact: SignedFact, keys: readonly TrustedKey[]): boolean {
  const key = keys.find(({ kid, use }) => kid === fact.signature.key && use === 'facts')
  return (key?.source !== undefined) === (fact.signedBy === 'source') && isSigned(fact, keys, 'facts')
}

type Said = {
  readonly op?: unknown
  readonly rule?: unknown
  readonly status?: unknown
  readonly by?: unknown
  readonly fact?: unknown
}

function wrongDecision(books: LawBooks, document: DecisionDocument): Refusal | undefined {
  const { domain, trace, result, asked = {}, replaces, decidedBy } = document
  const does = books.effects.get(domain)
  const steps = trace.filter((step): step is Said => typeof step === 'object' && step !== null)
  const unsure = steps.findIndex(({ status }) => status === 'unverified')
  if (unsure >= 0)
    return refused(
      'decision',
      String(unsure),
      '확인하지 않은 값으로는 결정할 수 없습니다',
      'nothing unverified may carry a decision',
    )
  const undated = steps.findIndex(({ rule, by }) => isUndated(books, steps, rule, by))
  if (undated >= 0)
    return refused(
      'decision',
      String(undated),
      '어느 날의 법인지 정하는 사실이 없습니다',
      'no fact says which day’s law applies',
    )
  const no = does && refusedResult(does, result, asked, replaces?.result ?? {})
  return no !== undefined && decidedBy.kind === 'automatic'
    ? refused('decision', no, '‘안 됩니다’라는 결정은 사람이 서명해야 합니다', 'a person has to sign a no')
    : undefined
}

// A rule that goes by a date of the case fell back to the day asked about.
function isUndated(books: LawBooks, steps: readonly Said[], rule: unknown, by: unknown): boolean {
  const statement = typeof rule === 'string' ? books.statements.get(rule) : undefined
  const chosen = typeof by === 'number' ? steps[by]?.fact : undefined
  return (statement?.by.length ?? 0) > 0 && chosen === 'asOf'
}

function wrongSignature(document: DecisionDocument, keys: readonly TrustedKey[]): Refusal | undefined {
  return isSigned(document, keys, 'decisions')
    ? undefined
    : refused(
        'signature',
        document.signature.key,
        '서명이 맞지 않거나 모르는 키입니다',
        'the signature does not fit or its key is not known',
      )
}

function isSigned(
  { signature, ...rest }: SignedFact | DecisionDocument,
  keys: readonly TrustedKey[],
  use: TrustedKey['use'],
): boolean {
  const key = keys.find(({ kid, use: its }) => kid === signature.key && its === use)
  if (!key) return false
  try {
    const bytes = Buffer.from(signature.value, 'base64url')
    const fits = () => verify(null, Buffer.from(canonical(rest)), opened(key), bytes)
    return bytes.toString('base64url') === signature.value && fits()
  } catch {
    return false
  }
}

const keysOpened = new WeakMap<TrustedKey, KeyObject>()

// Opened once: most facts of a decision are signed with the same key.
function opened(key: TrustedKey): KeyObject {
  const before = keysOpened.get(key)
  if (before) return before
  const now = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key.x }, format: 'jwk' })
  keysOpened.set(key, now)
  return now
}

function refused(part: Refusal['part'], at: string, ko: string, en: string): Refusal {
  return { verdict: 'refused', part, at, ko, en }
}
