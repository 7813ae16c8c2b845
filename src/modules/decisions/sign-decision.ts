import { z } from 'zod'
import { type Day, isDay } from '../../kernel/day.ts'
import { type Refusal, isRefusal, refusal } from '../../kernel/refusal.ts'
import { enqueue } from '../../platform/jobs/runner.ts'
import { newId } from '../../platform/new-id.ts'
import { type Context, type Done, type Operation, command } from '../../platform/operation/command.ts'
import { type DecisionDocument, type Domain, decide, domainNamed, makeDecision, verifyDecision } from '../law/index.ts'
import { lawBooks } from './law-books.ts'
import { changeDecision, keepDecision, lockDecision } from './decision-store.ts'
import { factsOn, subjectOf, trustedKeys } from './fact-store.ts'
import { mayDecide } from './may-decide.ts'
import { decisionSigner } from './signers.ts'
import { tellDecision } from './tell-decision.ts'

/** What is decided: which results of a domain for whom, on which three days; a person signs with role and reason. */
export type ToSign = {
  person: string
  domain: string
  wanted: string[]
  lawDay: Day
  factDay: string
  effectDay: string
  role: string
  reason: string
  replaces?: string | undefined
}

const day = z.iso.date()

/** Decides from the recorded facts, has the independent checker work it out anew, signs and keeps it. */
export const signDecision: Operation<ToSign, { decision: string }> = command('decisions.sign-decision', {
  input: z.object({
    person: z.uuid(),
    domain: z.string().max(40),
    wanted: z.array(z.string().max(100)).min(1).max(100),
    lawDay: z.custom<Day>(isDay),
    factDay: day,
    effectDay: day,
    role: z.string().trim().max(100).default(''),
    reason: z.string().trim().max(2000).default(''),
    replaces: z.uuid().optional(),
  }),
  allow: mayDecide,
  run: async (context) => {
    const domain = domainNamed(context.input.domain)
    if (!domain || context.input.wanted.some((name) => !Object.hasOwn(domain.results, name)))
      return refusal('decisions.no-such-result', 422)
    const document = (await notReplaceable(context)) ?? (await decided(context, domain))
    return isRefusal(document) ? document : await kept(context, document)
  },
})

type Signing = Context<ToSign>

async function notReplaceable({ input: { replaces, person, domain }, tx }: Signing): Promise<Refusal | undefined> {
  if (replaces === undefined) return undefined
  const before = await lockDecision(tx, replaces)
  const same = before?.person_id === person && before.domain === domain && before.newer_id === null
  return same ? undefined : refusal('decisions.not-in-force', 409)
}

async function decided(context: Signing, domain: Domain): Promise<DecisionDocument | Refusal> {
  const { input, tx, now, call } = context
  const decidedBy = signedBy(context)
  if (isRefusal(decidedBy)) return decidedBy
  const { person, wanted, lawDay, factDay, effectDay } = input
  const all = await factsOn(tx, call.node, { person, domain, day: factDay })
  const { trace } = decide(domain, Object.fromEntries(all.map(({ name, value }) => [name, value])), lawDay, { wanted })
  const used = new Set(trace.map(({ fact }) => fact))
  const asked = {
    id: newId(),
    node: call.node.publicUrl,
    subject: await subjectOf(tx, person),
    lawDay,
    factDay,
    effectDay,
    decidedBy,
    decidedAt: now.toISOString(),
    facts: all.filter(({ name }) => used.has(name)),
  }
  const made = makeDecision(domain, wanted, asked, decisionSigner(call.node))
  if ('no' in made)
    return made.no === 'open'
      ? refusal('decisions.open', 409, {
          facts: { facts: made.outcome.missing.map(({ label }) => label.ko).join(', ') },
        })
      : refusal('decisions.estimate', 409)
  return await sound(context, made)
}

// A signature is never evidence: what the checker does not work out itself is not signed.
async function sound({ tx, call: { node } }: Signing, made: DecisionDocument): Promise<DecisionDocument | Refusal> {
  if (made.decidedBy.kind === 'automatic' && saysNo(made)) return refusal('decisions.person-says-no', 409)
  const verdict = verifyDecision(lawBooks(), made, await trustedKeys(tx, node))
  return verdict.verdict === 'holds'
    ? made
    : refusal('decisions.not-sound', 409, { facts: { at: verdict.at, why: verdict.ko } })
}

function signedBy({ actor, input: { role, reason } }: Signing): DecisionDocument['decidedBy'] | Refusal {
  if (actor.kind !== 'person') return { kind: 'automatic' }
  if (role === '' || reason === '') return refusal('decisions.role-and-reason', 422)
  return { kind: 'person', name: actor.name, role, reason }
}

async function kept(
  { actor, input, tx, now, call }: Signing,
  made: DecisionDocument,
): Promise<Done<{ decision: string }>> {
  const { id } = made
  const row = {
    id,
    person_id: input.person,
    domain: made.domain,
    wanted: input.wanted,
    uses: usedIn(made),
    law_day: made.lawDay,
    fact_day: made.factDay,
    effect_day: made.effectDay,
    negative: saysNo(made),
    decided_at: now,
    signed_by: actor.kind === 'person' ? actor.person : null,
  }
  await keepDecision(tx, call.node, row, made)
  if (input.replaces !== undefined) await changeDecision(tx, input.replaces, { newer_id: id })
  await enqueue(tx, tellDecision, { decision: id, what: 'signed' })
  return { value: { decision: id }, subject: id }
}

function saysNo({ result }: DecisionDocument): boolean {
  return Object.values(result).includes(false)
}

// Facts that were asked for and not known count: when they become known, the decision may come out otherwise.
function usedIn({ trace }: DecisionDocument): string[] {
  const names = trace.flatMap((step) =>
    typeof step === 'object' && step !== null && 'fact' in step && typeof step.fact === 'string' ? [step.fact] : [],
  )
  return [...new Set(names)]
}
