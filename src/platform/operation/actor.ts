import type { Id } from '../../kernel/id.ts'

/** In which role a signed-in person acts right now. */
export type Acting =
  | { readonly role: 'person' }
  | {
      readonly role: OrganisationRole
      readonly organisation: Id<'Organisation'>
      readonly organisationName: string
      readonly administrator: boolean
      /** What this member, or this agent, is limited to; absent: whatever an ordinary member may do. */
      readonly only?: readonly Right[]
      /** The firm that acts for the organisation by a mandate (대행기관). */
      readonly agent?: Agent
    }

/** What a member may be limited to, and what another firm may be let do. `vacancies-view` goes with each part of hiring. */
export const rights = ['vacancies-view', 'vacancies', 'applicants', 'answers', 'insurance'] as const
/** One of them. */
export type Right = (typeof rights)[number]

/** A firm that acts for another one: which, by which mandate. */
export type Agent = {
  readonly organisation: Id<'Organisation'>
  readonly organisationName: string
  readonly mandate: Id<'Mandate'>
}

/** What an organisation is here: a recruiting employer, an issuing agency, or who runs this node. */
export type OrganisationRole = 'employer' | 'issuer' | 'operator'

/** By which means a person showed that it is them, and when (milliseconds since 1970). */
export type Proved = { readonly identity?: number; readonly passkey?: number }

/** What a person may let a helper do for them. Never more than this: sensitive acts cannot be left to anybody. */
export const helpScopes = ['resume-view', 'resume-edit', 'apply', 'applications-view', 'messages'] as const
/** One of them. */
export type HelpScope = (typeof helpScopes)[number]

/** Somebody who acts in another's place: who they are themselves, and what they may do. `live` is false once the help has ended. */
export type Helper = {
  readonly person: Id<'Person'>
  readonly delegation: Id<'Delegation'>
  readonly scopes: readonly HelpScope[]
  readonly live: boolean
}

/** Who acts. Nothing is done by nobody: visitors are anonymous, jobs are a named system. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'system'; readonly name: string }
  | {
      readonly kind: 'person'
      readonly person: Id<'Person'>
      readonly name: string
      readonly session: Id<'Session'>
      readonly acting: Acting
      readonly assurance: 'low' | 'substantial' | 'high'
      /** When this session last showed that the person is there themselves; absent: never (a program's session). */
      readonly proved?: Proved
      /** Until when sensitive acts wait, because this person's ways to sign in were recovered (milliseconds since 1970). */
      readonly heldUntil?: number
      /** A program that acts with the person's key, and what it may do ('vacancies:write'). */
      readonly program?: { readonly key: string; readonly scopes: readonly string[] }
      /** Set when somebody acts in this person's place; `name` and `session` are the helper's then. */
      readonly helper?: Helper
    }

/** A stable text for logs, audit and idempotency: never a name. */
export function actorKey(actor: Actor): string {
  if (actor.kind === 'anonymous') return 'anonymous'
  if (actor.kind === 'system') return `system:${actor.name}`
  if (actor.helper) return `person:${actor.helper.person} for ${actor.person}`
  const agent = agentOf(actor)
  if (agent) return `person:${actor.person} of ${agent.organisation} for ${organisationIn(actor)}`
  return actor.program ? `person:${actor.person}/key:${actor.program.key}` : `person:${actor.person}`
}

/** The role for audit rows. */
export function actorRole(actor: Actor): string {
  if (actor.kind !== 'person') return actor.kind
  if (actor.helper) return 'helper'
  return agentOf(actor) ? 'agent' : actor.acting.role
}

/** The firm by whose mandate somebody acts, else undefined. */
export function agentOf(actor: Actor): Agent | undefined {
  return actor.kind === 'person' && actor.acting.role !== 'person' ? actor.acting.agent : undefined
}

/** The organisation that somebody acts for in whatever role, else undefined. */
export function organisationIn(actor: Actor): Id<'Organisation'> | undefined {
  return actor.kind === 'person' && actor.acting.role !== 'person' ? actor.acting.organisation : undefined
}

/** The person's own id when somebody signed in acts, else undefined. */
export function personOf(actor: Actor): Id<'Person'> | undefined {
  return actor.kind === 'person' ? actor.person : undefined
}

/** Who sits there themselves: the helper where somebody acts in another's place. */
export function selfOf(actor: Actor): Id<'Person'> | undefined {
  return actor.kind === 'person' ? (actor.helper?.person ?? actor.person) : undefined
}

/** Whose name a browser keeps typed text under ('' for nobody's): what belongs to somebody else stays on no helper's device. */
export function deviceOwner(actor: Actor): string {
  return actor.kind === 'person' && !actor.helper ? actor.person : ''
}

/** The organisation the actor acts for in that role, else undefined. */
export function organisationOf(actor: Actor, role: OrganisationRole): Id<'Organisation'> | undefined {
  return actor.kind === 'person' && actor.acting.role === role ? actor.acting.organisation : undefined
}
