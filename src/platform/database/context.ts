import { createHmac } from 'node:crypto'
import { type Actor, agentOf } from '../operation/actor.ts'

/**
 * The signed session context that row policies read: who acts, for which organisations, in which role and for what purpose.
 * Signed with a key that the application's database role cannot read, so injected SQL cannot make one up.
 */
export function signedContext(key: Buffer, actor: Actor, purpose: string): string {
  const body = JSON.stringify({ ...claims(actor), purpose })
  return `${createHmac('sha256', key).update(body).digest('hex')}.${body}`
}

type Claims = {
  readonly role: string
  readonly person?: string
  readonly key?: string
  readonly organisations?: readonly string[]
  /** Whom a helper acts for, and in what: nothing else of that person is open to them. */
  readonly helps?: string
  readonly scopes?: readonly string[]
  /** For whom an agent's member acts, and in what; the agent. */
  readonly client?: string
  readonly agent?: string
}

function claims(actor: Actor): Claims {
  if (actor.kind === 'anonymous') return { role: 'anonymous' }
  if (actor.kind === 'system') return { role: 'system' }
  if (actor.helper) {
    const { person, scopes, live } = actor.helper
    return { role: 'helper', person, organisations: [], helps: actor.person, scopes: live ? scopes : [] }
  }
  const agent = agentOf(actor)
  if (agent && actor.acting.role !== 'person') {
    const { organisation: client, only: scopes = [] } = actor.acting
    return { role: 'agent', person: actor.person, organisations: [], client, agent: agent.organisation, scopes }
  }
  const organisations = actor.acting.role === 'person' ? [] : [actor.acting.organisation]
  const { person, acting, program } = actor
  return { role: acting.role, person, ...(program && { key: program.key }), organisations }
}

/** The two padded keys of HMAC (RFC 2104), as the database keeps them. */
export function contextPads(key: Buffer): { inner: Buffer; outer: Buffer } {
  const block = Buffer.alloc(64)
  key.copy(block)
  return { inner: Buffer.from(block.map((b) => b ^ 0x36)), outer: Buffer.from(block.map((b) => b ^ 0x5c)) }
}
