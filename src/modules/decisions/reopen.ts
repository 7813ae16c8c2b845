import { canonicalJson } from '../../kernel/json.ts'
import { isDay } from '../../kernel/day.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Node } from '../../platform/node.ts'
import { decide, domainNamed } from '../law/index.ts'
import { type Kept, changeDecision, lockThoseUsing } from './decision-store.ts'
import { factsOn } from './fact-store.ts'

/** Facts of a person that were just kept. */
export type NewFacts = {
  readonly person: string
  readonly facts: readonly { readonly name: string; readonly id: string }[]
  readonly at: Date
}

/**
 * Opens exactly the decisions whose reasoning asked for one of the facts and that would come out otherwise with what is known now. One that
 * a correction had opened and that comes out as before again is closed. Gives the ids of those that were opened.
 */
export async function reopenTouched(tx: Tx, node: Node, { person, facts, at }: NewFacts): Promise<string[]> {
  const opened: string[] = []
  const names = facts.map(({ name }) => name)
  for (const kept of await lockThoseUsing(tx, node, person, names)) {
    const changed = await comesOutOtherwise(tx, node, kept)
    const open = kept.row.reopened_at !== null
    if (changed === open) continue
    const now = changed
      ? { reopened_at: at, reopened_for: touching(kept, facts) }
      : { reopened_at: null, reopened_for: null }
    await changeDecision(tx, kept.row.id, now)
    if (changed) opened.push(kept.row.id)
  }
  return opened
}

function touching({ row }: Kept, facts: NewFacts['facts']): string | null {
  return facts.findLast(({ name }) => row.uses.includes(name))?.id ?? null
}

async function comesOutOtherwise(tx: Tx, node: Node, { row, document }: Kept): Promise<boolean> {
  const domain = domainNamed(row.domain)
  if (!domain || !isDay(row.law_day)) return true
  const facts = await factsOn(tx, node, { person: row.person_id, domain, day: row.fact_day })
  const known = Object.fromEntries(facts.map(({ name, value }) => [name, value]))
  const { result } = decide(domain, known, row.law_day, { wanted: row.wanted })
  return canonicalJson(result) !== canonicalJson(document.result)
}
