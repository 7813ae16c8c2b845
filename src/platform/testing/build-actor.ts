import type { Id } from '../../kernel/id.ts'
import { newId } from '../new-id.ts'
import type { Actor, OrganisationRole } from '../operation/actor.ts'

/** A signed-in person of a test; acts for an organisation when one is given. */
export function personActor(
  person: Id<'Person'> = newId<'Person'>(),
  organisation?: { id: Id<'Organisation'>; role?: OrganisationRole; administrator?: boolean },
): Extract<Actor, { kind: 'person' }> {
  const acting = organisation && {
    role: organisation.role ?? ('employer' as const),
    organisation: organisation.id,
    organisationName: '시험 기관',
    administrator: organisation.administrator ?? true,
  }
  return {
    kind: 'person',
    person,
    name: '시험',
    session: newId<'Session'>(),
    assurance: 'high',
    proved: { identity: Infinity }, // always just now
    acting: acting ?? { role: 'person' },
  }
}
