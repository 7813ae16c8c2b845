import { sql } from 'kysely'
import pg from 'pg'
import type { Tx } from '../database/connect.ts'
import type { Log } from '../node.ts'

const channel = 'onil_key_erased'

/** Tells every process of this node that a person's key is gone, as the transaction commits. */
export async function tellErased(tx: Tx, person: string): Promise<void> {
  await sql`select pg_notify(${channel}, ${person})`.execute(tx)
}

/** Where to listen, and what to do: forget one person's key, or all when something may have been missed. */
export type Hearing = {
  readonly url: string
  readonly forget: (person?: string) => void
  readonly log: Log
  readonly againMs?: number
}

/**
 * Listens on a connection of its own, and again when it breaks. A pooler that does not let anybody listen only means that a key is
 * forgotten with the next look at the key file, seconds later.
 */
export async function hearErased({ url, forget, log, againMs = 1000 }: Hearing): Promise<{ stop(): Promise<void> }> {
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const again = (): void => {
    if (!stopped) timer = setTimeout(() => void listen(), againMs).unref()
  }
  const listen = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: url, keepAlive: true })
    next.on('error', () => undefined)
    next.on('notification', ({ payload }) => forget(payload))
    try {
      await next.connect()
      await next.query(`listen ${channel}`)
      client = next
      next.once('end', again)
      forget() // what was told while nobody heard
    } catch (error) {
      log.warn({ error: String(error) }, 'cannot listen for erased keys, it is tried again')
      await next.end().catch(() => undefined)
      again()
    }
  }
  await listen()
  const stop = async (): Promise<void> => {
    stopped = true
    clearTimeout(timer)
    await client?.end()
  }
  return { stop }
}
