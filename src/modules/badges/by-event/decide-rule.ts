import { z } from 'zod'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { type Actor, organisationOf } from '../../../platform/operation/actor.ts'
import { type Done, type Operation, command } from '../../../platform/operation/command.ts'
import { findDesign } from '../designs/store.ts'
import { tables } from '../tables.ts'
import { type EventRule, mayNotDecide } from './event-rule.ts'
import { lockRule, rulesOf } from './rule-store.ts'

type Person = Extract<Actor, { kind: 'person' }>
type Changed = { rule: string }
const One: z.ZodType<Changed> = z.object({ rule: z.uuid() })
const isIssuer = ({ actor }: { readonly actor: Actor }): boolean => organisationOf(actor, 'issuer') !== undefined

/** A second person approves in their name: from now on its events issue badges. Four eyes: never who made the rule. */
export const approveRule: Operation<Changed, Changed> = command('badges.approve-event-rule', {
  stepUp: 'staff',
  input: One,
  allow: isIssuer,
  run: async ({ actor, input, tx, now }) =>
    await deciding(tx, actor, input.rule, 'approve', async (rule, person) => {
      const of = await findDesign(tx, rule.design, rule.organisation)
      if (!of || of.retiredAt) return refusal('badges.design-not-in-use', 409)
      await set(tx, rule.id, { decision: 'approved', ...signed(person, now) })
      const { id, design, source, kind } = rule
      const content = { rule: id, design, source, kind, approvedAt: now.toISOString() }
      return { value: { rule: id }, subject: id, receipt: { title: '자동 발급 규칙 승인', content } }
    }),
})

/** A second person refuses, with a reason for the maker. */
export const refuseRule: Operation<Changed & { reason: string }, Changed> = command('badges.refuse-event-rule', {
  input: z.object({ rule: z.uuid(), reason: z.string().trim().min(1, 'needed').max(500, 'too-long') }),
  allow: isIssuer,
  run: async ({ actor, input, tx, now }) =>
    await deciding(tx, actor, input.rule, 'refuse', async ({ id }, person) => {
      await set(tx, id, { decision: 'refused', reason: input.reason, ...signed(person, now) })
      return { value: { rule: id }, subject: id }
    }),
})

/** Switches a rule off, or takes it back before anybody decided: one person is enough to stop. Badges that were issued stay. */
export const endRule: Operation<Changed, Changed> = command('badges.end-event-rule', {
  input: One,
  allow: isIssuer,
  run: async ({ actor, input, tx, now }) =>
    await deciding(tx, actor, input.rule, 'end', async ({ id }, person) => {
      await set(tx, id, { ended_by: person.person, ended_by_name: person.name, ended_at: now })
      return { value: { rule: id }, subject: id }
    }),
})

async function deciding(
  tx: Tx,
  actor: Actor,
  id: string,
  act: Parameters<typeof mayNotDecide>[0],
  change: (rule: EventRule, person: Person) => Promise<Refusal | Done<Changed>>,
): Promise<Refusal | Done<Changed>> {
  await lockRule(tx, id)
  const [rule] = await rulesOf(tx, { organisation: organisationOf(actor, 'issuer') ?? '', id })
  if (!rule || actor.kind !== 'person') return refusal('badges.no-such-rule', 404)
  const no = mayNotDecide(act, rule, actor.person)
  return isRefusal(no) ? no : await change(rule, actor)
}

function signed(person: Person, now: Date): { decided_by: string; decided_by_name: string; decided_at: Date } {
  return { decided_by: person.person, decided_by_name: person.name, decided_at: now }
}

type Values = Partial<
  ReturnType<typeof signed> & {
    decision: 'approved' | 'refused'
    reason: string
    ended_by: string
    ended_by_name: string
    ended_at: Date
  }
>

async function set(tx: Tx, id: string, values: Values): Promise<void> {
  await tables(tx).updateTable('badges.event_rule').set(values).where('id', '=', id).execute()
}
