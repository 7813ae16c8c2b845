import { isRefusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import type { BulkRow } from '../bulk/issue-rows.ts'
import { findHolders } from '../bulk/find-holders.ts'
import type { Design } from '../designs/design.ts'
import { readSaid } from '../designs/read-said.ts'
import { findDesign } from '../designs/store.ts'
import { findIssuer, type Issuer } from '../issuers/issuer.ts'
import { recordOf } from '../issuers/issue.ts'
import { tables } from '../tables.ts'
import { isFinal } from './event.ts'
import type { EventRule } from './event-rule.ts'
import { keepOutcomes, lockEvent, type NewOutcome, openEvent, outcomesOf } from './event-store.ts'
import { judgeEvent } from './judge-event.ts'
import { rulesFor } from './rule-store.ts'

/** A badge that a rule says: the row to issue. */
export type Meant = { readonly rule: string; readonly row: BulkRow }

type Work = { readonly organisation: string; readonly meant: readonly Meant[] }
type Holder = {
  readonly named: string
  readonly person: string | undefined
  readonly fields: ReadonlyMap<string, string>
}

/** What a waiting event comes to by each rule in force that has not dealt with it: refusals are kept, the rest is to be issued. */
export async function judgeAll(tx: Tx, node: Node, id: string): Promise<Work | undefined> {
  const event = await lockEvent(tx, id)
  if (event?.state !== 'waiting' || event.content === null) return undefined
  const organisation = event.organisation_id
  const issuer = await findIssuer(tx, { organisation })
  if (!issuer) throw new Error('an event of nobody')
  const content = openEvent(node, id, event.content)
  const person = (await findHolders(tx, node, [content.holder])).get(content.holder)?.id
  await tables(tx)
    .updateTable('badges.event')
    .set({ person_id: person ?? null })
    .where('id', '=', id)
    .execute()
  const done = new Set((await outcomesOf(tx, id)).flatMap(({ rule, state }) => (isFinal(state) ? [rule] : [])))
  const rules = (await rulesFor(tx, { organisation, source: event.source, kind: event.kind })).filter(
    (rule) => !done.has(rule.id),
  )
  const holder = { named: content.holder, person, fields: new Map(Object.entries(content.fields)) }
  const meant: Meant[] = []
  const outcomes: NewOutcome[] = []
  for (const rule of rules) {
    const judged = await judge(tx, issuer, rule, holder)
    if ('row' in judged) meant.push(judged)
    else outcomes.push(judged)
  }
  await keepOutcomes(tx, { event: id, organisation, now: node.clock.now() }, outcomes)
  return { organisation, meant }
}

async function judge(
  tx: Tx,
  issuer: Issuer,
  rule: EventRule,
  { named, person, fields }: Holder,
): Promise<Meant | NewOutcome> {
  const design = await findDesign(tx, rule.design, issuer.organisation)
  if (!design) throw new Error('a rule without its badge')
  const judged = judgeEvent(rule, design, { holder: named, fields })
  if (judged.state !== 'fits') return { rule: rule.id, ...judged }
  if (person === undefined) return { rule: rule.id, state: 'refused', why: 'unknown-holder' }
  const { order } = judged
  if (await isTaken(tx, issuer, person, order.number, design))
    return { rule: rule.id, state: 'refused', why: 'number-taken', fields: { number: 'number-taken' } }
  const said = readSaid(design.content, order)
  if (isRefusal(said)) throw new Error('a judged event does not fit its badge')
  const record = recordOf(issuer, { ...order, organisation: undefined }, design)
  return { rule: rule.id, row: { holder: named, record, by: { design, said } } }
}

// Another badge of the person under this number would be replaced: a rule only follows up on badges of its own series.
async function isTaken(tx: Tx, issuer: Issuer, person: string, number: string, design: Design): Promise<boolean> {
  const latest = await tables(tx)
    .selectFrom('badges.badge')
    .leftJoin('badges.design', 'badges.design.id', 'badges.badge.design_id')
    .select('series_id')
    .where('badges.badge.organisation_id', '=', issuer.organisation)
    .where('external_id', '=', number)
    .where('person_id', '=', person)
    .orderBy('issued_at', 'desc')
    .orderBy('badges.badge.id', 'desc')
    .executeTakeFirst()
  return latest !== undefined && latest.series_id !== design.series
}
