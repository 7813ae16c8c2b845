import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { makeClock, type Clock } from '../clock/clock.ts'
import { connect } from '../database/connect.ts'
import { type Call, type Log, type Node, systemCall } from '../node.ts'
import { type Authorise, authorise } from '../operation/authorise.ts'
import type { Actor } from '../operation/actor.ts'
import type { Subscription } from '../outbox/subscription.ts'

/** A node for tests: real database, movable clock, keys of its own, log lines kept. */
export type TestNode = Node & { readonly clock: Clock; readonly lines: string[]; close(): Promise<void> }

/** What a test may choose; `contextKey` must be the one the database was migrated with. */
export type TestNodeOptions = {
  readonly url: string
  readonly contextKey: Buffer
  readonly subscriptions?: readonly Subscription[]
  readonly authorise?: Authorise
  readonly connections?: number
}

/** Builds a test node on a migrated database. */
export function testNode(options: TestNodeOptions): TestNode {
  const lines: string[] = []
  const keep = (data: object, message = ''): void => void lines.push(`${message} ${JSON.stringify(data)}`)
  const log: Log = { info: keep, warn: keep, error: keep }
  const database = connect(options.url, options.connections ?? 5)
  const { privateKey } = generateKeyPairSync('ed25519')
  return {
    database,
    log,
    lines,
    clock: makeClock(),
    publicUrl: 'https://onil.test',
    contextKey: options.contextKey,
    receipts: { kid: `test-${randomBytes(4).toString('hex')}`, key: privateKey },
    authorise: options.authorise ?? authorise,
    subscriptions: options.subscriptions ?? [],
    wake: () => undefined,
    close: () => database.close(),
  }
}

/** A call by an actor, as the web edge would make it. */
export function callBy(node: Node, actor: Actor, key?: string): Call {
  return { ...systemCall(node, 'test'), actor, channel: 'page', ...(key !== undefined && { key }) }
}
