import { z } from 'zod'
import { isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Node } from '../../../platform/node.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { type Affected, deadlineKinds } from '../../../platform/deadlines/deadline-kind.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { countAffected } from './extend-deadlines.ts'
import { extensionsOf } from './extension-store.ts'
import { byOperator } from './fields.ts'
import { type Extension, type Incident, type Reach, type Update, mayBe, reachOf, stateOf } from './incident.ts'
import * as store from './incident-store.ts'

/** An incident with everything that was said and done about it. */
export type Told = {
  readonly incident: Incident
  readonly updates: readonly Update[]
  readonly extensions: readonly Extension[]
}

const most = 100

async function toldOf(tx: Tx, incidents: readonly Incident[]): Promise<Told[]> {
  const ids = incidents.map((i) => i.id)
  const [updates, extensions] = [await store.updatesOf(tx, ids), await extensionsOf(tx, ids)]
  return incidents.map((incident) => ({
    incident,
    updates: updates.get(incident.id) ?? [],
    extensions: extensions.filter((e) => e.incident === incident.id),
  }))
}

const isPublic = (i: Incident): boolean => ['open', 'closed'].includes(stateOf(i))

/** The public incidents, the latest first, at most 100. */
export const readIncidents: Operation<Record<never, never>, readonly Told[]> = query('operations.read-incidents', {
  input: z.object({}),
  allow: () => true,
  run: async ({ tx }) => ({ value: await toldOf(tx, (await store.latest(tx, most)).filter(isPublic)) }),
})

type One = { readonly incident: string }

/** One public incident. */
export const readIncident: Operation<One, Told> = query('operations.read-incident', {
  input: z.object({ incident: z.uuid() }),
  allow: () => true,
  run: async ({ input, tx }) => {
    const incident = await store.find(tx, input.incident)
    const [told] = incident && isPublic(incident) ? await toldOf(tx, [incident]) : []
    return told ? { value: told } : refusal('operations.no-such-incident', 404)
  },
})

/** All of them for the operator, proposals and dismissed ones included. */
export const readAllIncidents: Operation<Record<never, never>, readonly Told[]> = query(
  'operations.read-all-incidents',
  {
    input: z.object({}),
    allow: byOperator,
    run: async ({ tx }) => ({ value: await toldOf(tx, await store.latest(tx, most)) }),
  },
)

/** A kind of deadline that an incident may move now, and how many that would be. */
export type Choice = { readonly kind: string; readonly reach: Reach; readonly affected: Affected }
/** An incident as the operator works on it. */
export type Handled = Told & { readonly choices: readonly Choice[] }

/** One for the operator, with what an extension would move now. */
export const handleIncident: Operation<One, Handled> = query('operations.handle-incident', {
  input: z.object({ incident: z.uuid() }),
  allow: byOperator,
  run: async ({ input, tx, now, call }) => {
    const incident = await store.find(tx, input.incident)
    const [told] = incident ? await toldOf(tx, [incident]) : []
    if (!told) return refusal('operations.no-such-incident', 404)
    return { value: { ...told, choices: await choicesOf(call.node, told, now) } }
  },
})

async function choicesOf(node: Node, { incident, extensions }: Told, now: Date): Promise<Choice[]> {
  if (mayBe('extend', incident) !== true) return []
  const choices: Choice[] = []
  for (const kind of deadlineKinds.of(node)) {
    const reach = reachOf(
      incident,
      extensions.filter((e) => e.kind === kind.kind),
      now,
    )
    if (!isRefusal(reach)) choices.push({ kind: kind.kind, reach, affected: await countAffected(node, kind, reach) })
  }
  return choices
}
