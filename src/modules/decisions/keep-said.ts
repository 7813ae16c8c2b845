import { isDay } from '../../kernel/day.ts'
import { type Refusal, refusal } from '../../kernel/refusal.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { sideBySide } from '../../platform/database/side-by-side.ts'
import { enqueue } from '../../platform/jobs/runner.ts'
import type { Node } from '../../platform/node.ts'
import { agencySigner } from '../badges/index.ts'
import { type SignedFact, domainNamed, signFact } from '../law/index.ts'
import { keepFactKey, keepSigned, subjectOf } from './fact-store.ts'
import { reopenTouched } from './reopen.ts'
import { type FactSigner, recorder } from './signers.ts'
import { tellDecision } from './tell-decision.ts'

/** A fact as somebody says it: its value, from when to when it holds, and who says so. */
export type Said = {
  readonly name: string
  readonly value: unknown
  readonly validFrom?: string | undefined
  readonly validTo?: string | undefined
  /** Who says it, in the words of letters; an organisation signs it with its own key where it has one here. */
  /** Why, where a person judged. */
  readonly because?: string | undefined
  readonly source: string | { readonly text: string; readonly organisation: string }
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
  const subject = await subjectOf(tx, person)
  const signed: SignedFact[] = []
  const signers = new Map<string, FactSigner>()
  for (const said of facts) {
    const signer = await signerOf(tx, node, said)
    signers.set(signer.key, signer)
    signed.push(signFact(stated(said, signer, { subject, at }), signer))
  }
  const [kept] = await sideBySide([
    keepSigned(tx, node, person, signed),
    ...[...signers.values()].map(async ({ key, x, name }) => await keepFactKey(tx, { kid: key, x, source: name }, at)),
  ])
  const reopened = await reopenTouched(tx, node, { person, facts: kept, at })
  for (const decision of reopened) await enqueue(tx, tellDecision, { decision, what: 'reopened' })
  return { kept: kept.map(({ id }) => id), reopened }
}

/** The words by which a source is named. */
export function sourceOf({ source }: Pick<Said, 'source'>): string {
  return typeof source === 'string' ? source : source.text
}

type Stated = { readonly subject: string; readonly at: Date }

function stated(said: Fitting, signer: FactSigner, { subject, at }: Stated): Parameters<typeof signFact>[0] {
  const { name, value, validFrom, validTo, because } = said
  const signedBy = signer.name === undefined ? 'recorder' : 'source'
  const recordedAt = at.toISOString()
  return { subject, name, value, validFrom, validTo, source: sourceOf(said), because, signedBy, recordedAt }
}

async function signerOf(tx: Tx, node: Node, { source }: Said): Promise<FactSigner> {
  const own = typeof source === 'string' ? undefined : await agencySigner(tx, node, source.organisation)
  return own ?? recorder(node)
}

function isDated({ validFrom, validTo }: Said): boolean {
  const days = [validFrom, validTo].filter((day) => day !== undefined)
  return days.every(isDay) && (!validFrom || !validTo || validFrom <= validTo)
}

function isSourced(said: Said): boolean {
  const source = sourceOf(said)
  return source.trim() !== '' && source.length <= 200
}
