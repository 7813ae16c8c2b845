import { z } from 'zod'
import { dayOf } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import { type Actor, personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { type UploadRow, findUpload } from '../../../platform/uploads/store.ts'
import type { DecisionSigner } from '../../decisions/index.ts'
import { isOfficer } from '../claim/may-claim.ts'
import { type Row, tables } from '../tables.ts'
import { type Held, hold } from './hold.ts'
import { type Draft, type Said, draftOf } from './kinds.ts'
import { officerAsks } from './officer-asks.ts'
import { questionsOf, readSaid } from './read-said.ts'
import { TypedShape } from './said.ts'
import { settle } from './settle.ts'

/** A request as an officer decides it, with what the law says of it now. */
export type AllowanceCase = Held & { readonly draft: Draft; readonly files: readonly UploadRow[] }

/** Requests that wait: those to be decided anew first, those that are kept open last, the oldest first. */
export const waitingAllowances: Operation<Record<never, never>, readonly Row<'allowance'>[]> = query(
  'benefits.waiting-allowances',
  {
    input: z.object({}),
    allow: ({ actor }) => isOfficer(actor),
    run: async ({ tx }) => {
      const rows = tables(tx).selectFrom('benefits.allowance').selectAll().where('decided_at', 'is', null)
      const anew = rows.orderBy('anew_by', (o) => o.asc().nullsLast())
      const first = anew.orderBy('open_at', (o) => o.asc().nullsFirst())
      return { value: await first.orderBy('sent_at').limit(200).execute() }
    },
  },
)

/** Opens a request, worked out with what the officer says of it so far; its person sees that it was read. */
export const allowanceCase: Operation<
  { allowance: string; found?: Record<string, string> | undefined },
  AllowanceCase
> = query('benefits.allowance-case', {
  input: z.object({ allowance: z.uuid(), found: TypedShape.optional() }),
  allow: ({ actor }) => isOfficer(actor),
  run: async ({ input, tx, now, call: { node } }) => {
    const row = await rowOf(tx, input.allowance)
    if (!row) return refusal('benefits.no-such-allowance', 404)
    const found = input.found && readFound(row, input.found)
    if (isRefusal(found)) return found
    const held = await hold(tx, node, row.id, now, found)
    if (!held) return refusal('benefits.no-such-allowance', 404)
    const person = toId<'Person'>(row.person_id)
    const evidence = [...row.evidence, ...(held.leave?.evidence ?? [])]
    const files = await Promise.all(evidence.map(async (id) => await findUpload(tx, id)))
    return {
      value: {
        ...held,
        draft: draftOf(row.kind, held.facts, dayOf(now)),
        files: files.filter((file) => file !== undefined),
      },
      accessed: [{ person, what: '수당 청구', purpose: '수당 결정' }],
    }
  },
})

/** What is decided: the reason that the person reads, and what the officer says of the facts that are theirs. */
export type Deciding = { allowance: string; reason: string; found: Record<string, string> }

/** Decides a request as the law says it, by a named officer with a reason; what follows happens in the same transaction. */
export const decideAllowance: Operation<Deciding, { amount: number }> = command('benefits.decide-allowance', {
  input: z.object({
    allowance: z.uuid(),
    reason: z.string().trim().min(1, 'needed').max(500, 'too-long'),
    found: TypedShape.default({}),
  }),
  allow: ({ actor }) => isOfficer(actor),
  stepUp: 'staff',
  run: async ({ actor, input, tx, now, call }) => {
    const row = await rowOf(tx, input.allowance)
    if (!row) return refusal('benefits.no-such-allowance', 404)
    const found = readFound(row, input.found)
    if (isRefusal(found)) return found
    const held = await hold(tx, call.node, row.id, now, found)
    if (!held || held.row.decided_at) return refusal('benefits.round-decided', 409)
    const amount = await settle(tx, call, held, signerOf(actor, input.reason))
    return isRefusal(amount) ? amount : { value: { amount }, subject: input.allowance }
  },
})

async function rowOf(tx: Parameters<typeof tables>[0], id: string): Promise<Row<'allowance'> | undefined> {
  const rows = tables(tx).selectFrom('benefits.allowance').selectAll().where('id', '=', id)
  return await rows.executeTakeFirst()
}

/** What an officer says, read as the facts that are theirs to say; what they leave empty stays as it was. */
export function readFound(
  row: Pick<Row<'allowance'>, 'kind' | 'anew_by'>,
  typed: Readonly<Record<string, string>>,
): Said | Refusal {
  const asked = questionsOf(row.kind, officerAsks(row)).filter(({ name }) => typed[name] !== undefined)
  // Decided anew, a box that is not ticked says no to what its person had said.
  const anew = row.anew_by !== null
  return readSaid(
    asked.filter(({ name, fact }) => typed[name] !== '' || (anew && fact?.kind === 'yes')),
    typed,
  )
}

function signerOf(actor: Actor, reason: string): DecisionSigner {
  return {
    kind: 'person',
    person: personOf(actor) ?? '',
    name: actor.kind === 'person' ? actor.name : '',
    role: '고용보험 급여 담당',
    reason,
  }
}
