import type { Node } from '../node.ts'

/** A line of the access ledger as it is written. */
export type LedgerRow = {
  readonly id: string
  readonly at: Date
  readonly person_id: string
  readonly actor: string
  readonly actor_name: string
  readonly role: string
  readonly organisation_id: string | null
  readonly what: string
  readonly purpose: string
  readonly consent_id: string | null
  readonly request: string
  readonly kind: 'read' | 'download'
  readonly reason: string | null
  readonly place: string | null
}

type Writer = { write(rows: readonly LedgerRow[]): Promise<void> }

const writers = new WeakMap<Node, Writer>()

/** The ledger's writer of this node. */
export function ledgerOf(node: Node): Writer {
  const known = writers.get(node)
  if (known) return known
  const made = together((rows) => store(node, rows))
  writers.set(node, made)
  return made
}

/** So many statements are under way at most; what comes meanwhile goes with the next one. */
const atOnce = 2

/**
 * Lines of readings that happen at the same time are stored by one statement and one commit: a reading alone has nothing to
 * make durable, and a commit of its own for each line would cost more than the reading.
 */
export function together(work: (rows: readonly LedgerRow[]) => Promise<void>): Writer {
  let next: { rows: LedgerRow[]; stored: Promise<void> } | undefined
  const running = new Set<Promise<void>>()
  const begin = async (rows: readonly LedgerRow[]): Promise<void> => {
    while (running.size >= atOnce) await Promise.race(running)
    next = undefined
    const one = work(rows)
    const settled = one.catch(() => undefined)
    running.add(settled)
    void settled.then(() => running.delete(settled))
    await one
  }
  return {
    write: async (rows) => {
      if (next) next.rows.push(...rows)
      else {
        const batch = [...rows]
        next = { rows: batch, stored: Promise.resolve().then(() => begin(batch)) }
      }
      await next.stored
    },
  }
}

async function store(node: Node, rows: readonly LedgerRow[]): Promise<void> {
  await node.database.pool.query({
    name: 'access-ledger',
    text: `insert into platform.access_entry (id, at, person_id, actor, actor_name, role, organisation_id, what, purpose,
        consent_id, request, kind, reason, place)
      select * from jsonb_to_recordset($1::jsonb) as r(id uuid, at timestamptz, person_id uuid, actor text, actor_name text,
        role text, organisation_id uuid, what text, purpose text, consent_id uuid, request text, kind text, reason text, place text)`,
    values: [JSON.stringify(rows)],
  })
}
