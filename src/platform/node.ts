import type { Database } from './database/connect.ts'
import type { Clock } from './clock/clock.ts'
import type { Observe } from './observe/observe.ts'
import type { Authorise } from './operation/authorise.ts'
import type { ReceiptSigner } from './receipts/sign.ts'
import type { Subscription } from './outbox/subscription.ts'

/** A minimal logger: pino fits, tests may keep the lines. */
export type Log = {
  info(data: object, message?: string): void
  warn(data: object, message?: string): void
  error(data: object, message?: string): void
}

/**
 * One running node: what every operation may use besides its input. Built once by the wiring in `app/` (or by a test).
 * `publicUrl` is the permanent address fixed at first start; `contextKey` signs the session context for row policies.
 */
export type Node = {
  readonly database: Database
  readonly clock: Clock
  readonly log: Log
  readonly publicUrl: string
  readonly contextKey: Buffer
  readonly receipts: ReceiptSigner
  readonly authorise: Authorise
  /** Staff must show a passkey before acts that others rely on; otherwise the identity check counts, too. */
  readonly staffPasskeys?: boolean
  readonly subscriptions: readonly Subscription[]
  /** Hears of this process's work, for `/metrics`. */
  readonly observe?: Observe
  /** Called after a commit that wrote facts, so that the relay need not wait for its next poll. */
  readonly wake: () => void
}

/** Who calls, from where, with which idempotency key: made at the edge for each request, command line call or job. */
export type Call = {
  readonly node: Node
  readonly actor: import('./operation/actor.ts').Actor
  readonly channel: 'page' | 'api' | 'cli' | 'job' | 'demo'
  readonly request: string
  readonly key?: string
  /** The network address it came from, for audit and access ledger (접속지 정보). */
  readonly place?: string
  readonly purpose?: string
  /** Why a file with somebody else's data is taken along: asked before, written to the access ledger. */
  readonly download?: string
  /** Why an organisation reads many persons' data over the API: written to the access ledger. */
  readonly reason?: string
}

/** The same call under a system name: for jobs, subscribers and the demo town. */
export function systemCall(node: Node, name: string, channel: Call['channel'] = 'job'): Call {
  return { node, actor: { kind: 'system', name }, channel, request: name }
}
