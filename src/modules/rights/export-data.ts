import { z } from 'zod'
import { personOf } from '../../platform/operation/actor.ts'
import type { Operation } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import { personalTables } from '../../platform/personal-data/personal-table.ts'
import { type CopiedRow, readPersonal } from '../../platform/personal-data/read-personal.ts'

/** A person's own copy: each list under its name, as the modules declare them. */
export type ExportedData = { readonly exportedAt: Date; readonly data: Readonly<Record<string, readonly CopiedRow[]>> }

/** Everything that is here of a person, as data (개인정보 보호법 제35조, 열람). Read in their own name: row policies hold. */
export const exportMyData: Operation<Record<never, never>, ExportedData> = query('rights.export', {
  stepUp: 'own',
  input: z.object({}),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ actor, tx, now, call: { node } }) => {
    const person = personOf(actor) ?? ''
    const data: Record<string, readonly CopiedRow[]> = {}
    for (const one of personalTables.of(node))
      if (one.gives) data[one.gives.as] = await readPersonal(tx, node, one, person)
    return { value: { exportedAt: now, data } }
  },
})
