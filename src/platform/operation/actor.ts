import type { Id } from '../../kernel/id.ts'

/** In which role a signed-in person acts right now. */
export type Acting =
  | { readonly role: 'person' }
  | {
      readonly role: OrganisationRole
      readonly organisation: Id<'Organisation'>
      readonly organisationName: string
      readonly administrator: boolean
    }

/** What an organisation is here: a recruiting employer, an issuing agency, or who runs this node. */
export type OrganisationRole = 'employer' | 'issuer' | 'operator'

/** By which means a person showed that it is them, and when (milliseconds since 1970). */
export type Proved = { readonly identity?: number; readonly passkey?: number }

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
      /** A program that acts with the person's key, and what it may do ('vacancies:write'). */
      readonly program?: { readonly key: string; readonly scopes: readonly string[] }
    }

/** A stable text for logs, audit and idempotency: never a name. */
export function actorKey(actor: Actor): string {
  if (actor.kind === 'anonymous') return 'anonymous'
  if (actor.kind === 'system') return `system:${actor.name}`
  return actor.program ? `person:${actor.person}/key:${actor.program.key}` : `person:${actor.person}`
}

/** The role for audit rows. */
export function actorRole(actor: Actor): string {
  return actor.kind === 'person' ? actor.acting.role : actor.kind
}

/** The person's own id when somebody signed in acts, else undefined. */
export function personOf(actor: Actor): Id<'Person'> | undefined {
  return actor.kind === 'person' ? actor.person : undefined
}

/** The organisation the actor acts for in that role, else undefined. */
export function organisationOf(actor: Actor, role: OrganisationRole): Id<'Organisation'> | undefined {
  return actor.kind === 'person' && actor.acting.role === role ? actor.acting.organisation : undefined
}
