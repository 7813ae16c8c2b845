import { canonicalJson } from '../../kernel/json.ts'
import { type Refusal, isRefusal } from '../../kernel/refusal.ts'
import { asSystem } from '../../platform/database/as-system.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Node } from '../../platform/node.ts'
import { factsSaid, lockPerson } from './fact-store.ts'
import { type Fitting, type Said, fitting, keepSaid, sourceOf } from './keep-said.ts'

/** Facts of a person in a domain of the law, and when they were said. */
export type ToKeep = {
  readonly person: string
  readonly domain: string
  readonly at: Date
  readonly facts: readonly Said[]
  /** A person who may judge says them: the caller has asked that, and names them as the source. */
  readonly personJudges?: true
}

/**
 * Keeps facts in the transaction of the part that was told them, whoever acts in it, and gives the decisions that they opened again.
 * What a source says once more as it said it last is not kept again. Judgements are refused unless a person makes them.
 */
export async function keepFacts(
  tx: Tx,
  node: Node,
  { person, domain, at, facts, personJudges }: ToKeep,
): Promise<string[] | Refusal> {
  const fit = fitting(domain, facts, personJudges === true)
  if (isRefusal(fit)) return fit
  return await asSystem(tx, node, 'decisions.keep-facts', async () => {
    await lockPerson(tx, person)
    return await keepFresh(tx, node, { person, at, facts: fit })
  })
}

/** Keeps what was not said before in these words, in a stretch in which the program itself acts and the person is locked. */
export async function keepFresh(
  tx: Tx,
  node: Node,
  { person, at, facts }: Parameters<typeof keepSaid>[2],
): Promise<string[]> {
  const fresh = await notSaid(tx, node, person, facts)
  return fresh.length === 0 ? [] : (await keepSaid(tx, node, { person, at, facts: fresh })).reopened
}

async function notSaid(tx: Tx, node: Node, person: string, facts: readonly Fitting[]): Promise<Fitting[]> {
  const before = await factsSaid(
    tx,
    node,
    person,
    facts.map(({ name }) => name),
  )
  return facts.filter((fact) => {
    const last = before.find(({ name, source }) => name === fact.name && source === sourceOf(fact))
    return !last || said(last) !== said(fact)
  })
}

function said({ value, validFrom, validTo }: Pick<Fitting, 'value' | 'validFrom' | 'validTo'>): string {
  return canonicalJson({ value, validFrom, validTo })
}
