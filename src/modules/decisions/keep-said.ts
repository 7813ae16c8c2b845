import { isDay } from '../../kernel/day.ts'
import { type Refusal, refusal } from '../../kernel/refusal.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { enqueue } from '../../platform/jobs/runner.ts'
import type { Node } from '../../platform/node.ts'
import { type SignedFact, domainNamed, signFact } from '../law/index.ts'
import { keepFact, keepFactKey, subjectOf } from './fact-store.ts'
import { reopenTouched } from './reopen.ts'
import { factSigner } from './signers.ts'
import { tellDecision } from './tell-decision.ts'

/** A fact as somebody says it: its value, from when to when it holds, and who says so. */
export type Said = {
  readonly name: string
  readonly value: unknown
  readonly validFrom?: string | undefined
  readonly validTo?: string | undefined
  readonly source: string
}

/** A fact that its domain knows, in its form. */
export type Fitting = Omit<Said, 'value'> & Pick<SignedFact, 'value'>

/** The facts as they can be kept, or why not: a name that the domain does not know, another form, a judgement that no person makes. */
export function fitting(domain: string, facts: readonly Said[], personJudges: boolean): readonly Fitting[] | Refusal {
  const fit: Fitting[] = []
  for (const said of facts) {
    const of = { facts: { fact: said.name } }
    const fact = domainNamed(domain)?.facts.find(({ name }) => name === said.name)
    if (!fact) return refusal('decisions.no-such-fact', 422, of)
    const { value } = said
    if (!fact.holds(value) || !isDated(said) || !isSourced(said)) return refusal('decisions.not-its-form', 422, of)
    if (fact.judgement && !personJudges) return refusal('decisions.person-judges', 403, of)
    fit.push({ ...said, value })
  }
  return fit
}

/** Keeps facts beside what was said before, and opens the decisions that would come out otherwise with all of them. */
export async function keepSaid(
  tx: Tx,
  node: Node,
  { person, at, facts }: { readonly person: string; readonly at: Date; readonly facts: readonly Fitting[] },
): Promise<{ kept: string[]; reopened: string[] }> {
  await keepFactKey(tx, node, at)
  const subject = await subjectOf(tx, person)
  const kept: { id: string; name: string }[] = []
  for (const { name, value, validFrom, validTo, source } of facts) {
    const said = { subject, name, value, validFrom, validTo, source, recordedAt: at.toISOString() }
    kept.push({ id: await keepFact(tx, node, person, signFact(said, factSigner(node))), name })
  }
  const reopened = await reopenTouched(tx, node, { person, facts: kept, at })
  for (const decision of reopened) await enqueue(tx, tellDecision, { decision, what: 'reopened' })
  return { kept: kept.map(({ id }) => id), reopened }
}

function isDated({ validFrom, validTo }: Said): boolean {
  const days = [validFrom, validTo].filter((day) => day !== undefined)
  return days.every(isDay) && (!validFrom || !validTo || validFrom <= validTo)
}

function isSourced({ source }: Said): boolean {
  return source.trim() !== '' && source.length <= 200
}
