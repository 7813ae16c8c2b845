import type { Node } from '../../platform/node.ts'
import type { BadgeVerdict, PlainVerdict } from '../badges/index.ts'
import { checkPresentations } from '../badges/index.ts'
import type { Answer } from './contract.ts'
import type { InboxRow } from './store.ts'

/** How the badges behind one answer stand now: the worst of them decides. */
export type Standing = 'confirmed' | 'expired' | 'suspended' | 'unchecked' | 'revoked' | 'false'

/** Standings of an application's answers, by need. */
export type Standings = Readonly<Record<string, Standing>>

const standings: Readonly<Record<PlainVerdict, Standing>> = {
  valid: 'confirmed',
  expired: 'expired',
  'not-yet-valid': 'unchecked',
  suspended: 'suspended',
  unchecked: 'unchecked',
  revoked: 'revoked',
  altered: 'false',
  'unknown-issuer': 'false',
  'wrong-holder': 'false',
  malformed: 'false',
  'not-shown-to-you': 'false',
}
const worstFirst = ['false', 'revoked', 'suspended', 'expired', 'unchecked', 'confirmed'] as const

/** Checks the proofs of a list of applications now, each agency's list read once, and says how every answer stands. */
export async function standingsOf(node: Node, rows: readonly InboxRow[]): Promise<Map<string, Standings>> {
  const proven = rows.flatMap(({ application: a, sealed }) =>
    sealed ? [{ sealed, audience: a.organisation, challenge: a.id }] : [],
  )
  const verdicts = await checkPresentations(node, proven)
  const byApplication = new Map(proven.map(({ challenge }, i) => [challenge, verdicts[i] ?? []]))
  return new Map(
    rows.map(({ application: a }) => [a.id, ofAnswers(a.content?.answers ?? [], byApplication.get(a.id) ?? [])]),
  )
}

/** How each answer that rests on badges stands; a badge that was not in the proof counts as false. */
export function ofAnswers(answers: readonly Answer[], verdicts: readonly BadgeVerdict[]): Standings {
  const known = new Map(verdicts.map((v) => [v.badge, standings[v.verdict]]))
  const proven = answers.filter((a) => a.badges.length > 0)
  return Object.fromEntries(proven.map((a) => [a.need, worst(a.badges.map((id) => known.get(id) ?? 'false'))]))
}

function worst(found: readonly Standing[]): Standing {
  return worstFirst.find((s) => found.includes(s)) ?? 'false'
}
