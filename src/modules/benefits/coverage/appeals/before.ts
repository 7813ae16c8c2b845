import { asSystem } from '../../../../platform/database/as-system.ts'
import type { Tx } from '../../../../platform/database/connect.ts'
import type { Node } from '../../../../platform/node.ts'
import { type Sitting, sittingFor } from '../../../decisions/index.ts'
import { tables } from '../../tables.ts'
import type { Appeal } from './store.ts'

/** Before whom an appeal is, and which of them have signed the ruling as it is now. */
export type Before = { readonly judges: readonly Sitting[]; readonly signed: ReadonlySet<string> }

/**
 * Before whom an appeal comes: members of its body who had no part in it: neither asked, nor refused, nor judged it before. The seats are the
 * program's to read: the person sees before whom their case is, too.
 */
export async function beforeWhom(tx: Tx, node: Node, { row }: Appeal): Promise<Before> {
  return await asSystem(tx, node, 'benefits.before-whom', async () => {
    const apart = [row.person_id, row.refused_by, ...(await judgedBefore(tx, row))]
    const judges = await sittingFor(tx, node, row.instance, { id: row.id, apart })
    const at = row.ruling_at
    if (at === null) return { judges, signed: new Set() }
    const all = tables(tx).selectFrom('benefits.coverage_signature').select('judge_id').where('appeal_id', '=', row.id)
    const signed = await all.where('signed_at', '>=', at).execute()
    return { judges, signed: new Set(signed.map(({ judge_id }) => judge_id)) }
  })
}

async function judgedBefore(tx: Tx, { id, correction_id }: Appeal['row']): Promise<string[]> {
  const others = tables(tx)
    .selectFrom('benefits.coverage_appeal')
    .select(['id', 'answered_by'])
    .where('correction_id', '=', correction_id)
    .where('id', '<>', id)
  const earlier = await others.execute()
  if (earlier.length === 0) return []
  const ids = earlier.map((one) => one.id)
  const signatures = tables(tx)
    .selectFrom('benefits.coverage_signature')
    .select('judge_id')
    .where('appeal_id', 'in', ids)
  const signed = (await signatures.execute()).map(({ judge_id }) => judge_id)
  return [...signed, ...earlier.flatMap(({ answered_by: by }) => (by === null ? [] : [by]))]
}
