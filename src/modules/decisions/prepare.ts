import { type Refusal, isRefusal, refusal } from '../../kernel/refusal.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Node } from '../../platform/node.ts'
import { hashOf } from '../../platform/operation/submission.ts'
import { type DecisionDocument, type Domain, type Outcome, type SignedFact, decide, domainNamed } from '../law/index.ts'
import { findRow } from './decision-store.ts'
import type { Asked } from './sign-asked.ts'
import { factsOn } from './fact-store.ts'
import { openDecision } from './sealed.ts'

/** What a decision would be, before anybody signs it. */
export type Prepared = {
  readonly domain: Domain
  readonly replaces: DecisionDocument['replaces']
  /** The recorded facts that its reasoning asked for. */
  readonly facts: readonly SignedFact[]
  readonly outcome: Outcome
  /** Changes when a fact, a result or a day does: who signs says by it what they saw. */
  readonly seen: string
}

/** Works a decision out from the recorded facts. */
export async function prepare(tx: Tx, node: Node, asked: Omit<Asked, 'signer' | 'at'>): Promise<Prepared | Refusal> {
  const { person, wanted, lawDay, factDay } = asked
  const domain = domainNamed(asked.domain)
  if (!domain || wanted.length === 0 || wanted.some((name) => !Object.hasOwn(domain.results, name)))
    return refusal('decisions.no-such-result', 422)
  const replaces = await replaced(tx, node, asked)
  if (isRefusal(replaces)) return replaces
  const all = await factsOn(tx, node, { person, domain, day: factDay })
  const known = Object.fromEntries(all.map(({ name, value }) => [name, value]))
  const outcome = decide(domain, known, lawDay, { wanted })
  const used = new Set(outcome.trace.map(({ fact }) => fact))
  const facts = all.filter(({ name }) => used.has(name))
  return { domain, replaces, facts, outcome, seen: seenOf(asked, facts, outcome) }
}

async function replaced(
  tx: Tx,
  node: Node,
  { replaces, person, domain }: Pick<Asked, 'replaces' | 'person' | 'domain'>,
): Promise<DecisionDocument['replaces'] | Refusal> {
  if (replaces === undefined) return undefined
  const before = await findRow(tx, replaces)
  const same = before?.person_id === person && before.domain === domain && before.newer_id === null
  return same ? { id: before.id, result: openDecision(node, before).result } : refusal('decisions.not-in-force', 409)
}

type Days = Pick<Asked, 'wanted' | 'lawDay' | 'factDay' | 'effectDay' | 'replaces'>

function seenOf(
  { wanted, lawDay, factDay, effectDay, replaces }: Days,
  facts: readonly SignedFact[],
  { result }: Outcome,
): string {
  const said = facts.map(({ signature }) => signature.value)
  return hashOf({ wanted, lawDay, factDay, effectDay, replaces, said, result })
}
