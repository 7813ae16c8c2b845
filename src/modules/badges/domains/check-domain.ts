import { z } from 'zod'
import type { WebsiteAnswer } from '../../../gateways/websites/port.ts'
import { type Outcome, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import { type Call, systemCall } from '../../../platform/node.ts'
import { type Actor, organisationIn } from '../../../platform/operation/actor.ts'
import { websites } from '../services.ts'
import { tables } from '../tables.ts'
import { type DomainState, domainState } from './domain.ts'
import { domainOf, domainsToCheck } from './store.ts'

/** Whether somebody may speak for an issuer or for who applies to be one: an administrator. */
export function speaksForIssuer(actor: Actor): boolean {
  if (actor.kind !== 'person' || actor.acting.role === 'person' || actor.acting.agent) return false
  return actor.acting.administrator && (actor.acting.role === 'issuer' || actor.acting.role === 'employer')
}

/** Looks at the website now and keeps what it says. Between reading and keeping nothing is held: the website may be slow. */
export async function checkDomain(call: Call): Promise<Outcome<{ state: DomainState }>> {
  const organisation = organisationIn(call.actor) ?? ''
  const no = await call.node.authorise(call.actor, () => speaksForIssuer(call.actor))
  if (no) return { ok: false, refusal: no }
  const state = await look(systemCall(call.node, 'badges.check-domain'), organisation)
  return state ? { ok: true, value: { state } } : { ok: false, refusal: refusal('badges.no-domain', 409) }
}

/** Looks again at every proven domain once a day. */
export const checkDomains: Job = job('badges.check-domains', {
  data: z.object({}),
  cron: '17 * * * *',
  run: async (call) => {
    const before = new Date(call.node.clock.now().getTime() - 86_400_000)
    const due = await inTransaction(call.node, call.actor, 'badges.check-domain', (tx) => domainsToCheck(tx, before))
    for (const organisation of due) await look(call, organisation)
  },
})

async function look({ node, actor }: Call, organisation: string): Promise<DomainState | undefined> {
  const as = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => inTransaction(node, actor, 'badges.check-domain', work)
  const named = await as((tx) => domainOf(tx, organisation))
  if (!named) return undefined
  const answer = await websites.of(node)(named.domain, named.did)
  return await as(async (tx) => {
    await keep(tx, organisation, named.domain, answer, node.clock.now())
    const now = await domainOf(tx, organisation)
    return now && domainState(now, node.clock.now())
  })
}

// A domain that was exchanged meanwhile is left alone. What does not answer just now takes no proof away; time does.
async function keep(tx: Tx, organisation: string, domain: string, answer: WebsiteAnswer, now: Date): Promise<void> {
  const named = answer.answer === 'named'
  await tables(tx)
    .updateTable('badges.domain')
    .set((e) => ({
      checked_at: now,
      fault: named ? null : answer.why,
      ...(named && {
        seen_at: now,
        proved_by: answer.by,
        proved_at: e.fn.coalesce('proved_at', e.val(now)),
      }),
    }))
    .where('organisation_id', '=', organisation)
    .where('domain', '=', domain)
    .execute()
}
