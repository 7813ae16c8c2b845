import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Id, isId } from '../../kernel/id.ts'
import type { Viewer } from '../../platform/http/page-call.ts'
import type { Node } from '../../platform/node.ts'
import type { Acting, Actor } from '../../platform/operation/actor.ts'
import { visitorRow } from '../../read-models/visitor.ts'

const id = <Of extends string>(): z.ZodType<Id<Of>> => z.custom<Id<Of>>(isId)
const Found = z.object({
  session: id<'Session'>(),
  person: id<'Person'>(),
  name: z.string(),
  assurance: z.enum(['low', 'substantial', 'high']),
  actingFor: id<'Organisation'>().nullable(),
  identityAt: z.number().nullable(),
  passkeyAt: z.number().nullable(),
  organisations: z.array(
    z.object({
      id: id<'Organisation'>(),
      name: z.string(),
      nameEn: z.string().nullable(),
      kind: z.enum(['employer', 'issuer', 'operator']),
      administrator: z.boolean(),
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
  return { actor: actorOf(found), viewer: viewerOf(found), unread: row.unread }
}

function actorOf(found: Found): Actor {
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
    acting: actingOf(found),
  }
}

// A membership that has ended ends the role with it, also in the middle of a session.
function actingOf(found: Found): Acting {
  const organisation = found.organisations.find((o) => o.id === found.actingFor)
  if (!organisation) return { role: 'person' }
  return {
    role: organisation.kind,
    organisation: organisation.id,
    organisationName: organisation.name,
    administrator: organisation.administrator,
  }
}

function viewerOf(found: Found): Viewer {
  const own = { key: 'person', name: found.name, role: 'person' as const }
  const others = found.organisations.map((o) => ({ key: o.id, name: found.name, role: o.kind, organisation: o.name }))
  const roles = [own, ...others]
  const current = roles.find((r) => r.key === found.actingFor) ?? own
  return { name: found.name, role: current.role, current: current.key, roles }
}
