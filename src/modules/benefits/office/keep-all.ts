import type { Refusal } from '../../../kernel/refusal.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import type { Context } from '../../../platform/operation/command.ts'
import { openAnswers } from '../claim/answers.ts'
import { type KnownFact, sourceOf } from '../claim/known-fact.ts'
import { type Said, keepFacts, sources } from '../../decisions/index.ts'
import type { Row } from '../tables.ts'
import type { ToDecide } from './decide-claim.ts'

/**
 * Keeps what a claim is decided on, each with who said it: of that claim's day only, so that another claim never stands on it. What an
 * officer found or judged carries their name and reason.
 */
export async function keepAll(
  { actor, input, tx, now, call: { node } }: Context<ToDecide>,
  row: Row<'claim'>,
  facts: readonly KnownFact[],
): Promise<undefined | Refusal> {
  const officer = actor.kind === 'person' ? actor.name : ''
  const { office } = openAnswers(node, row)
  const common = { person: row.person_id, domain: 'eligibility', at: now }
  const said = facts.map((fact) => ofDay(row, fact, office[fact.name] ?? { by: '', reason: '' }))
  const judged = input.judgements.map(
    ({ name, value, reason }): Said => dated(row, { name, value, source: signed(officer, reason) }),
  )
  const kept = await keepFacts(tx, node, { ...common, facts: said })
  if (isRefusal(kept) || judged.length === 0) return isRefusal(kept) ? kept : undefined
  const found = await keepFacts(tx, node, { ...common, facts: judged, personJudges: true })
  return isRefusal(found) ? found : undefined
}

function ofDay(row: Row<'claim'>, fact: KnownFact, found: { by: string; reason: string }): Said {
  const { name, value, by } = fact
  const source = by === 'office' && found.by !== '' ? signed(found.by, found.reason) : sourceIn(fact)
  return dated(row, { name, value, source })
}

function dated({ registered_on }: Row<'claim'>, said: Said): Said {
  const day = registered_on ?? undefined
  return { ...said, validFrom: day, validTo: day }
}

// In the words of letters, which say them in English, too.
function sourceIn(fact: KnownFact): string {
  if (fact.by === 'person') return sources.claimant.ko
  if (fact.by === 'history') return sources.coverage.ko
  return fact.by === 'certificate' ? `${sources.certificate.ko} · ${fact.workplace ?? ''}` : sourceOf(fact, 'ko')
}

// A source is one line of a letter.
function signed(name: string, reason: string): string {
  return `${sources.officer.ko} · ${name}: ${reason}`.slice(0, 200)
}
