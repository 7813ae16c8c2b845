import { z } from 'zod'
import type { Id } from '../../../kernel/id.ts'
import { isRefusal, refusal } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type DeadlineKind, type Span, deadlineKinds } from '../../../platform/deadlines/deadline-kind.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { deadlinesExtended } from '../events.ts'
import { addExtension, extensionsOf } from './extension-store.ts'
import { byOperator, text } from './fields.ts'
import { type Extension, mayBe, reachOf } from './incident.ts'
import * as store from './incident-store.ts'

type Asked = { readonly incident: string; readonly kind: string; readonly basis: string; readonly signed: true }

/** The kind of that name, if a module has it. */
export function kindOf(node: Node, kind: string): DeadlineKind | undefined {
  return deadlineKinds.of(node).find((k) => k.kind === kind)
}

/** How many deadlines of a kind fall on these days: counted with the system's rights, nobody's is shown. */
export async function countAffected(node: Node, kind: DeadlineKind, span: Span): ReturnType<DeadlineKind['affected']> {
  const { actor } = systemCall(node, 'operations.extend')
  return await inTransaction(node, actor, 'operations.extend', (tx) => kind.affected(tx, span))
}

/**
 * Extends the deadlines of a kind that fall on the days of an incident. A named person signs and says on what basis; that, the
 * name and the reach are public. The owners of the deadlines hear it, move them and tell each person.
 */
export const extendDeadlines: Operation<Asked, { extension: Id<'Extension'> }> = command(
  'operations.extend-deadlines',
  {
    input: z.object({
      incident: z.uuid(),
      kind: z.string().min(1, 'choose').max(60),
      basis: text(500),
      signed: z.literal(true, 'sign'),
    }),
    allow: byOperator,
    stepUp: 'staff',
    run: async ({ input, tx, now, actor, call: { node } }) => {
      const incident = await store.lock(tx, input.incident)
      if (!incident) return refusal('operations.no-such-incident', 404)
      const may = mayBe('extend', incident)
      if (isRefusal(may)) return may
      const kind = kindOf(node, input.kind)
      if (!kind || actor.kind !== 'person') return refusal('platform.does-not-fit', 422, { fields: { kind: 'choose' } })
      const earlier = (await extensionsOf(tx, [incident.id])).filter((e) => e.kind === kind.kind)
      const reach = reachOf(incident, earlier, now)
      if (isRefusal(reach)) return reach
      const { deadlines } = await countAffected(node, kind, reach)
      const extension: Extension = {
        id: newId<'Extension'>(),
        incident: incident.id,
        kind: kind.kind,
        ...reach,
        deadlines,
        basis: input.basis,
        signedName: actor.name,
        signedAt: now,
      }
      await addExtension(tx, extension, actor.person)
      return {
        value: { extension: extension.id },
        subject: extension.id,
        facts: [factOf(extension, false)],
        receipt: {
          title: `마감 연장: ${kind.name.ko} · ${incident.title.ko}`,
          content: { incident: incident.id, kind: kind.kind, ...reach, basis: input.basis, signed: actor.name },
        },
      }
    },
  },
)

/** What the owners of the deadlines hear. */
export function factOf(e: Extension, withdrawn: boolean): ReturnType<typeof deadlinesExtended> {
  const { id, incident, kind, from, to, days, noEarlier } = e
  return deadlinesExtended({ extension: id, incident, kind, from, to, days, noEarlier, withdrawn })
}
