import { type Day, dayOf } from '../../kernel/day.ts'
import { type Refusal, isRefusal, refusal } from '../../kernel/refusal.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { sideBySide } from '../../platform/database/side-by-side.ts'
import { enqueue } from '../../platform/jobs/runner.ts'
import { newId } from '../../platform/new-id.ts'
import type { Node } from '../../platform/node.ts'
import {
  type DecisionDocument,
  type Domain,
  type TrustedKey,
  makeDecision,
  noValueTexts,
  saysNo,
  verifyDecision,
} from '../law/index.ts'
import { isContestable, lastDayToAsk } from './appeals/appeal-days.ts'
import { bound, writeInAnew } from './appeals/decide-anew.ts'
import { seatOf } from './appeals/seat-store.ts'
import { lawBooks } from './law-books.ts'
import { changeDecision, findRow, isSigned, keepDecision, lockDecision } from './decision-store.ts'
import { subjectOf, trustedKeys } from './fact-store.ts'
import { type Prepared, prepare } from './prepare.ts'
import { decisionSigner } from './signers.ts'
import { tellDecision } from './tell-decision.ts'

/** Who signs: a person by name with role and reason, or nobody but the rules. */
export type DecisionSigner =
  | {
      readonly kind: 'person'
      readonly person: string
      readonly name: string
      readonly role: string
      readonly reason: string
    }
  | { readonly kind: 'automatic' }

/** What is decided: which results of a domain for whom, on which three days, in place of which decision; who signs, and when. */
export type Asked = {
  readonly person: string
  readonly domain: string
  readonly wanted: readonly string[]
  readonly lawDay: Day
  readonly factDay: string
  readonly effectDay: string
  readonly replaces?: string | undefined
  /** The page of another part on which it is made, and made anew where it is set aside. */
  readonly home?: string | undefined
  /** What the person asked for, of results that give something: less than that is a no. */
  readonly asked?: DecisionDocument['asked']
  /** The draft that was seen before it is signed: where a fact has changed since, nothing is signed. */
  readonly seen?: string | undefined
  readonly signer: DecisionSigner
  readonly at: Date
}

/** Nobody decides about themselves. */
export const ownCase: Refusal = refusal('decisions.own-case', 403)

/** Decides from the recorded facts, has the independent checker work it out anew, signs and keeps it. The person is locked. */
export async function signAsked(tx: Tx, node: Node, asked: Asked): Promise<string | Refusal> {
  if (asked.signer.kind === 'person' && asked.signer.person === asked.person) return ownCase
  if (asked.replaces !== undefined) await lockDecision(tx, asked.replaces)
  const [judges, prepared, ...paper] = await sideBySide([
    seatOfSigner(tx, asked),
    prepare(tx, node, asked),
    subjectOf(tx, asked.person),
    trustedKeys(tx, node),
  ])
  if (judges) return refusal('decisions.judges-decide-not', 403)
  if (isRefusal(prepared)) return prepared
  const stale = (await staleDraft(tx, asked, prepared)) ?? (await bound(tx, node, asked, prepared))
  if (stale) return stale
  const document = decided(node, asked, prepared, ...paper)
  return isRefusal(document) ? document : await kept(tx, node, asked, { domain: prepared.domain, document })
}

async function seatOfSigner(tx: Tx, { signer }: Asked): Promise<boolean> {
  return signer.kind === 'person' && (await seatOf(tx, signer.person)) !== undefined
}

// Who signs what they saw signs it as it is now, and once.
async function staleDraft(tx: Tx, { person, seen }: Asked, prepared: Prepared): Promise<Refusal | undefined> {
  if (seen === undefined) return undefined
  if (seen !== prepared.seen) return refusal('decisions.changed', 409)
  return (await isSigned(tx, person, seen)) ? refusal('decisions.signed-already', 409) : undefined
}

function decided(
  node: Node,
  asked: Asked,
  prepared: Prepared,
  subject: string,
  trusted: readonly TrustedKey[],
): DecisionDocument | Refusal {
  const { wanted, lawDay, factDay, effectDay, signer, at } = asked
  const { domain, replaces, facts } = prepared
  const paper = {
    id: newId(),
    node: node.publicUrl,
    subject,
    lawDay,
    factDay,
    effectDay,
    decidedBy: named(signer),
    decidedAt: at.toISOString(),
    asked: asked.asked,
    replaces,
    facts,
  }
  const made = makeDecision(domain, wanted, paper, decisionSigner(node), lawBooks())
  return 'no' in made ? notDecided(made) : sound(domain, made, trusted)
}

type Undecided = Exclude<ReturnType<typeof makeDecision>, DecisionDocument>

function notDecided({ no, outcome: { missing, noValue } }: Undecided): Refusal {
  if (no === 'estimate') return refusal('decisions.estimate', 409)
  if (no === 'open')
    return refusal('decisions.open', 409, { facts: { facts: missing.map(({ label }) => label.ko).join(', ') } })
  const [ko, en] = [noValueTexts(noValue, 'ko').join(' '), noValueTexts(noValue, 'en').join(' ')]
  return refusal('decisions.no-value', 409, { facts: { ko, en } })
}

// A signature is never evidence: what the checker does not work out itself is not signed.
function sound(domain: Domain, made: DecisionDocument, trusted: readonly TrustedKey[]): DecisionDocument | Refusal {
  if (made.decidedBy.kind === 'automatic' && isNegative(domain, made)) return refusal('decisions.person-says-no', 409)
  const verdict = verifyDecision(lawBooks(), made, trusted)
  return verdict.verdict === 'holds'
    ? made
    : refusal('decisions.not-sound', 409, { facts: { at: verdict.at, why: verdict.ko } })
}

function named(signer: DecisionSigner): DecisionDocument['decidedBy'] {
  if (signer.kind === 'automatic') return signer
  const { kind, name, role, reason } = signer
  return { kind, name, role, reason }
}

async function kept(
  tx: Tx,
  node: Node,
  { person, wanted, replaces, home, signer, seen, at }: Asked,
  { domain, document: made }: { readonly domain: Domain; readonly document: DecisionDocument },
): Promise<string> {
  const { id } = made
  const row = {
    id,
    person_id: person,
    domain: made.domain,
    wanted: [...wanted],
    uses: usedIn(made),
    law_day: made.lawDay,
    fact_day: made.factDay,
    effect_day: made.effectDay,
    negative: isNegative(domain, made),
    decided_at: at,
    appeal_until: isContestable(made.domain) ? lastDayToAsk(dayOf(at)) : null,
    seen: seen ?? null,
    home: home ?? (await homeOf(tx, replaces)),
    signed_by: signer.kind === 'person' ? signer.person : null,
  }
  await sideBySide([keepDecision(tx, node, row, made), enqueue(tx, tellDecision, { decision: id, what: 'signed' })])
  if (replaces !== undefined) {
    await changeDecision(tx, replaces, { newer_id: id })
    await writeInAnew(tx, node, replaces, id)
  }
  return id
}

// What is decided anew elsewhere still belongs to where the decision before was made.
async function homeOf(tx: Tx, replaces: string | undefined): Promise<string | null> {
  return replaces === undefined ? null : ((await findRow(tx, replaces))?.home ?? null)
}

function isNegative(domain: Domain, { result, asked, replaces }: DecisionDocument): boolean {
  return saysNo(domain, result, { asked, before: replaces?.result }) !== undefined
}

// Facts that were asked for and not known count: when they become known, the decision may come out otherwise.
function usedIn({ trace }: DecisionDocument): string[] {
  const names = trace.flatMap((step) =>
    typeof step === 'object' && step !== null && 'fact' in step && typeof step.fact === 'string' ? [step.fact] : [],
  )
  return [...new Set(names)]
}
