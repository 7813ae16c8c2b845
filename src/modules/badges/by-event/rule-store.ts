import type { Tx } from '../../../platform/database/connect.ts'
import { DesignContent } from '../designs/design.ts'
import { tables } from '../tables.ts'
import { type EventRule, type EventSource, RuleContent, ruleState } from './event-rule.ts'

type By = { readonly organisation: string; readonly id?: string }

/** The rules of an agency, newest first; one of them when it is named. */
export async function rulesOf(tx: Tx, { organisation, id }: By): Promise<EventRule[]> {
  const all = withDesign(tx).where('badges.event_rule.organisation_id', '=', organisation)
  const some = id === undefined ? all : all.where('badges.event_rule.id', '=', id)
  const rows = await some.orderBy('made_at', 'desc').limit(200).execute()
  return rows.map(ruleOf)
}

/** The rules that are in force for what happened at an agency. */
export async function rulesFor(
  tx: Tx,
  on: { readonly organisation: string; readonly source: EventSource; readonly kind: string },
): Promise<EventRule[]> {
  const rows = await withDesign(tx)
    .where('badges.event_rule.organisation_id', '=', on.organisation)
    .where('source', '=', on.source)
    .where('kind', '=', on.kind)
    .where('decision', '=', 'approved')
    .where('ended_at', 'is', null)
    .orderBy('badges.event_rule.id')
    .execute()
  return rows.map(ruleOf)
}

/** Keeps others from deciding about a rule until the transaction ends. */
export async function lockRule(tx: Tx, id: string): Promise<void> {
  await tables(tx).selectFrom('badges.event_rule').select('id').where('id', '=', id).forUpdate().execute()
}

function withDesign(tx: Tx) {
  return tables(tx)
    .selectFrom('badges.event_rule')
    .innerJoin('badges.design', 'badges.design.id', 'badges.event_rule.design_id')
    .selectAll('badges.event_rule')
    .select(['content', 'version'])
}

type Row = Awaited<ReturnType<ReturnType<typeof withDesign>['execute']>>[number]

function ruleOf(row: Row): EventRule {
  return {
    id: row.id,
    organisation: row.organisation_id,
    design: row.design_id,
    designName: DesignContent.parse(row.content).name,
    designVersion: row.version,
    ...RuleContent.parse({ source: row.source, kind: row.kind, conditions: row.conditions, slots: row.slots }),
    madeBy: row.made_by,
    makerName: row.made_by_name,
    madeAt: row.made_at,
    state: ruleState(row),
    ...(row.decided_by_name !== null && { deciderName: row.decided_by_name }),
    ...(row.decided_at && { decidedAt: row.decided_at }),
    ...(row.reason !== null && { reason: row.reason }),
    ...(row.ended_by_name !== null && { enderName: row.ended_by_name }),
    ...(row.ended_at && { endedAt: row.ended_at }),
  }
}
