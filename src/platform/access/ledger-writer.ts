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

/**
 * Lines of readings that happen at the same time are stored by one statement and one commit: a reading alone has nothing to
 * make durable, and a commit of its own for each line would cost more than the reading. What comes while one is being stored
 * goes with the next.
 */
export function together(work: (rows: readonly LedgerRow[]) => Promise<void>): Writer {
  let next: { readonly rows: LedgerRow[]; readonly stored: Promise<void> } | undefined
  let last: Promise<unknown> = Promise.resolve()
  const begin = (rows: LedgerRow[]): Promise<void> => {
    const stored = last.then(() => {
      next = undefined
      return work(rows)
    })
    last = stored.catch(() => undefined) // its writers hear of it
    return stored
  }
  return {
    write: async (rows) => {
      if (next) next.rows.push(...rows)
      else {
        const batch = [...rows]
        next = { rows: batch, stored: begin(batch) }
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
