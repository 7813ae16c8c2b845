import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Day, isDay } from '../../kernel/day.ts'
import { type Id, isId } from '../../kernel/id.ts'
import type { Viewer } from '../../platform/http/page-call.ts'
import type { Node } from '../../platform/node.ts'
import { type Acting, type Actor, helpScopes } from '../../platform/operation/actor.ts'
import { visitorRow } from '../../read-models/visitor.ts'
import { agentRights, mandateScopes } from './mandates/mandate.ts'
import { roleOf, roleRights } from './members/roles.ts'

const id = <Of extends string>(): z.ZodType<Id<Of>> => z.custom<Id<Of>>(isId)
const Found = z.object({
  session: id<'Session'>(),
  person: id<'Person'>(),
  name: z.string(),
  assurance: z.enum(['low', 'substantial', 'high']),
  actingFor: id<'Organisation'>().nullable(),
  helping: z
    .object({
      delegation: id<'Delegation'>(),
      person: id<'Person'>(),
      name: z.string(),
      scopes: z.array(z.enum(helpScopes)),
      endsOn: z.custom<Day>(isDay),
      live: z.boolean(),
    })
    .nullable(),
  mandate: z
    .object({
      id: id<'Mandate'>(),
      client: id<'Organisation'>(),
      clientName: z.string(),
      scopes: z.array(z.enum(mandateScopes)),
      endsOn: z.custom<Day>(isDay),
    })
    .nullable(),
  identityAt: z.number().nullable(),
  passkeyAt: z.number().nullable(),
  heldUntil: z.number().nullable(),
  organisations: z.array(
    z.object({
      id: id<'Organisation'>(),
      name: z.string(),
      nameEn: z.string().nullable(),
      kind: z.enum(['employer', 'issuer', 'operator']),
      administrator: z.boolean(),
      role: z.enum(['recruiter', 'viewer']),
    }),
  ),
})
type Found = z.infer<typeof Found>

/** SHA-256 of a session token: the database never holds the token itself. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** Somebody signed in, with what the header of a page shows of them. */
export type SignedIn = { readonly actor: Actor; readonly viewer: Viewer; readonly unread: number }

/** Whom a session token belongs to; nothing when it is unknown, ended, idle too long (minutes) or older than twelve hours. */
export async function authenticate(node: Node, token: string, idleMinutes: number): Promise<SignedIn | undefined> {
  const row = await visitorRow(node, tokenHash(token), idleMinutes)
  if (!row) return undefined
  const found = Found.parse(row.found)
  const elsewhere = found.helping ?? found.mandate
  return { actor: actorOf(found), viewer: viewerOf(found), unread: elsewhere ? 0 : row.unread }
}

function actorOf(found: Found): Actor {
  if (found.helping) return helperOf(found, found.helping)
  return {
    kind: 'person',
    person: found.person,
    name: found.name,
    session: found.session,
    assurance: found.assurance,
    proved: {
      ...(found.identityAt !== null && { identity: found.identityAt }),
      ...(found.passkeyAt !== null && { passkey: found.passkeyAt }),
    },
    ...(found.heldUntil !== null && { heldUntil: found.heldUntil }),
    acting: actingOf(found),
  }
}

// In somebody's place: their records, the helper's name and session, and no proof that would allow a sensitive act.
function helperOf(found: Found, helping: NonNullable<Found['helping']>): Actor {
  const { delegation, person, scopes, live } = helping
  return {
    kind: 'person',
    person,
    name: found.name,
    session: found.session,
    assurance: found.assurance,
    acting: { role: 'person' },
    helper: { person: found.person, delegation, scopes, live },
  }
}

// A membership that has ended ends the role with it, also in the middle of a session.
function actingOf(found: Found): Acting {
  const organisation = found.organisations.find((o) => o.id === found.actingFor)
  if (!organisation) return { role: 'person' }
  if (found.mandate) return agentOf(found.mandate, organisation)
  return {
    role: organisation.kind,
    organisation: organisation.id,
    organisationName: organisation.name,
    administrator: organisation.administrator,
    ...roleRights[organisation.kind][roleOf(organisation)],
  }
}

// A client's place: its organisation, the agent's firm beside it, and only what was mandated.
function agentOf(mandate: NonNullable<Found['mandate']>, own: Found['organisations'][number]): Acting {
  return {
    role: 'employer',
    organisation: mandate.client,
    organisationName: mandate.clientName,
    administrator: false,
    only: agentRights(mandate.scopes, roleRights[own.kind][roleOf(own)].only),
    agent: { organisation: own.id, organisationName: own.name, mandate: mandate.id },
  }
}

function viewerOf(found: Found): Viewer {
  const own = { key: 'person', name: found.name, role: 'person' as const }
  if (found.helping) {
    const { person: _, ...helping } = found.helping
    return { name: found.name, role: 'person', current: 'person', roles: [own], helping }
  }
  const others = found.organisations.map((o) => ({ key: o.id, name: found.name, role: o.kind, organisation: o.name }))
  const roles = [own, ...others]
  const current = roles.find((r) => r.key === found.actingFor) ?? own
  const agent = found.mandate && {
    mandate: found.mandate.id,
    name: found.mandate.clientName,
    endsOn: found.mandate.endsOn,
  }
  const may = agent && found.mandate ? { agent: { ...agent, scopes: found.mandate.scopes } } : {}
  return { name: found.name, role: current.role, current: current.key, roles, ...may }
}
