import { z } from 'zod'
import type { Behaviour } from '../gateways/simulate-agency.ts'
import type { Tx } from '../platform/database/connect.ts'
import type { Node } from '../platform/node.ts'
import { asDemo } from './memory.ts'

type Tables = { 'demo.agency_behaviour': { source: string; mode: string } }
type Mode = Behaviour['mode']

const Modes = z.enum(['normal', 'slow', 'down', 'malformed', 'wrong-person', 'double'])

/** How the simulated agencies and carriers behave that somebody told to behave otherwise. In the database, because every process asks them. */
export async function behavioursNow(node: Node): Promise<ReadonlyMap<string, Mode>> {
  const rows = await asDemo(
    node,
    async (tx) => await tx.withTables<Tables>().selectFrom('demo.agency_behaviour').selectAll().execute(),
  )
  return new Map(rows.map(({ source, mode }) => [source, Modes.parse(mode)]))
}

/** Makes a simulated system behave so from the next question on, whichever process asks. */
export async function behaveSo(tx: Tx, source: string, mode: Mode): Promise<void> {
  await tx
    .withTables<Tables>()
    .insertInto('demo.agency_behaviour')
    .values({ source, mode })
    .onConflict((c) => c.column('source').doUpdateSet({ mode }))
    .execute()
}
