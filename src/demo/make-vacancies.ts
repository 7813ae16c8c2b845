import { type Day, startOf } from '../kernel/day.ts'
import { type Id, toId } from '../kernel/id.ts'
import { must } from '../kernel/refusal.ts'
import { closeVacancy, publishVacancy, saveVacancy } from '../modules/jobs/index.ts'
import type { Call, Node } from '../platform/node.ts'
import { idOf } from './make-persons.ts'
import { asDemo, madeIds, remember } from './memory.ts'
import type { Made } from './made.ts'
import type { Town, TownVacancy } from './town/town.ts'
import { contentOf } from './vacancy-content.ts'

/** Makes the town's vacancies as their employers would: written and published on their day, some closed since. */
export async function makeVacancies(
  node: Node,
  town: Town,
  made: Made,
  progress: (done: number) => void,
): Promise<Map<string, string>> {
  const vacancies = await asDemo(node, async (tx) => await madeIds(tx, 'vacancy'))
  for (const [i, v] of town.vacancies.entries()) {
    if (vacancies.has(v.key)) continue
    const id = await makeOne(node, v, made)
    await asDemo(node, async (tx) => await remember(tx, 'vacancy', new Map([[v.key, id]])))
    vacancies.set(v.key, id)
    if (i % 50 === 49) progress(i + 1)
  }
  return vacancies
}

async function makeOne(node: Node, v: TownVacancy, made: Made): Promise<string> {
  const call = employerCall(node, made, v.employer)
  const id = await onDay(node, v.opens, async () => {
    const { vacancy } = must(await saveVacancy({ ...call, key: `demo-save-${v.key}` }, { content: contentOf(v) }))
    must(await publishVacancy({ ...call, key: `demo-publish-${v.key}` }, { vacancy }))
    return vacancy
  })
  const { closedOn } = v
  if (closedOn !== undefined)
    await onDay(node, closedOn, async () =>
      must(await closeVacancy({ ...call, key: `demo-close-${v.key}` }, { vacancy: id, reason: 'filled' })),
    )
  return id
}

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
