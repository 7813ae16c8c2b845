import { type Day, startOf } from '../kernel/day.ts'
import { type Id, toId } from '../kernel/id.ts'
import type { Call, Node } from '../platform/node.ts'
import { idOf } from './id-of.ts'
import type { Made } from './made.ts'

/** A call as the administrator of an employer of the town. */
export function employerCall(node: Node, made: Made, key: string): Call {
  const employer = made.town.employers.find((e) => e.key === key)
  const administrator = employer?.administrator ?? ''
  const organisation: Id<'Organisation'> = toId(idOf(made.organisations, key))
  const acting = {
    role: 'employer',
    organisation,
    organisationName: employer?.name ?? '',
    administrator: true,
  } as const
  return personCall(node, made, administrator, acting)
}

/** A call as a person of the town. */
export function personCall(
  node: Node,
  made: Made,
  key: string,
  acting: Extract<Call['actor'], { kind: 'person' }>['acting'] = { role: 'person' },
): Call {
  const person = idOf(made.people, key)
  const name = made.town.people.find((p) => p.key === key)?.name ?? ''
  const actor = {
    kind: 'person',
    person: toId<'Person'>(person),
    name,
    session: toId<'Session'>(person),
    acting,
    assurance: 'substantial',
    proved: { identity: Infinity }, // the town's people did confirm what they did
  } as const
  return { node, actor, channel: 'demo', request: `demo-${key}` }
}

/** Does something at ten in the morning of a day of the town: before the server runs, nobody else sees that clock. */
export async function onDay<T>(node: Node, day: Day, work: () => Promise<T>): Promise<T> {
  const before = node.clock.offset()
  const real = node.clock.now().getTime() - before
  const wanted = Math.min(startOf(day).getTime() + 10 * 3_600_000, real + before)
  node.clock.move(wanted - real)
  try {
    return await work()
  } finally {
    node.clock.move(before)
  }
}

/** A call as the staff of an issuing agency of the town. */
export function agencyCall(node: Node, made: Made, key: string): Call {
  const agency = made.town.agencies.find((a) => a.key === key)
  const organisation: Id<'Organisation'> = toId(idOf(made.organisations, key))
  return personCall(node, made, agency?.staff ?? '', {
    role: 'issuer',
    organisation,
    organisationName: agency?.name ?? '',
    administrator: true,
  })
}

/** A call as one of the town's operators. */
export function operatorCall(node: Node, made: Made, which = 0): Call {
  const operators = made.town.people.filter(({ role }) => role === 'operator')
  const organisation = toId<'Organisation'>(idOf(made.organisations, 'onil'))
  const organisationName = '온일 시연 운영'
  const acting = { role: 'operator', organisation, organisationName, administrator: which === 0 } as const
  return personCall(node, made, operators[which]?.key ?? '', acting)
}
