import { z } from 'zod'
import type { Day } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { organisationByNumber, organisationCard } from '../../identity/index.ts'
import type { ArrearsEntry, ArrearsObjection } from './arrears.ts'
import * as store from './arrears-store.ts'
import * as vacancies from '../store.ts'
import { isOpen } from '../vacancy.ts'
import { byOperator } from './import-list.ts'

/** The entry under the business number of a company here, on a day. */
export async function entryOf(tx: Tx, organisation: string, day: Day): Promise<ArrearsEntry | undefined> {
  if (!(await store.anybodyOn(tx, day))) return undefined
  const number = (await organisationCard(tx, organisation))?.businessNumber
  return number === undefined ? undefined : await store.publishedOn(tx, number, day)
}

/** Whether the employer of a vacancy is named now: the list is public. */
export const namedEmployer: Operation<{ organisation: string }, ArrearsEntry | undefined> = query(
  'jobs.named-employer',
  {
    input: z.object({ organisation: z.uuid() }),
    allow: () => true,
    helper: 'always',
    right: 'always',
    run: async ({ input, tx, call }) => ({ value: await entryOf(tx, input.organisation, call.node.clock.today()) }),
  },
)

/** How the company one acts for stands on the list, and what it said. */
export const myEntry: Operation<
  Record<never, never>,
  { entry: ArrearsEntry | undefined; objection: ArrearsObjection | undefined }
> = query('jobs.my-arrears', {
  input: z.object({}),
  allow: ({ actor }) => organisationOf(actor, 'employer') !== undefined,
  run: async ({ actor, tx, call }) => {
    const entry = await entryOf(tx, organisationOf(actor, 'employer') ?? '', call.node.clock.today())
    return { value: { entry, objection: entry && (await store.objectionTo(tx, entry.id)) } }
  },
})

/** One on the list, with the company here that has its number, and open vacancies of it: its own, and those of other places. */
export type OnList = Awaited<ReturnType<typeof store.present>>[number] & {
  readonly company?: string
  readonly vacancies: readonly { readonly id: string; readonly title: string }[]
}

const shown = 20

/** Who is on the list, for the operator. */
export const arrearsList: Operation<Record<never, never>, readonly OnList[]> = query('jobs.read-arrears', {
  input: z.object({}),
  allow: byOperator,
  run: async ({ tx, call }) => {
    const today = call.node.clock.today()
    const all: OnList[] = []
    for (const one of await store.present(tx, today)) all.push(await withCompany(tx, one, today))
    return { value: all }
  },
})

async function withCompany(
  tx: Tx,
  one: Awaited<ReturnType<typeof store.present>>[number],
  today: Day,
): Promise<OnList> {
  const card = await organisationByNumber(tx, one.businessNumber)
  const own = card ? await vacancies.ofOrganisation(tx, card.id) : []
  const open = [...own, ...(await vacancies.ofNumber(tx, one.businessNumber, shown))].filter((v) => isOpen(v, today))
  const listed = open.slice(0, shown).map(({ id, title }) => ({ id, title }))
  return { ...one, vacancies: listed, ...(card && { company: card.name }) }
}
