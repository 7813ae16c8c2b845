import { z } from 'zod'
import type { Id } from '../../kernel/id.ts'
import { type Outcome, refusal } from '../../kernel/refusal.ts'
import type { Accessed } from '../../platform/access/record-access.ts'
import type { Call } from '../../platform/node.ts'
import { organisationOf } from '../../platform/operation/actor.ts'
import type { Operation } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import { type Vacancy, vacancy as readVacancy } from '../jobs/index.ts'
import type { Application } from './application.ts'
import { type Tab, tabs } from './contract.ts'
import { fromCursor, toCursor } from './cursor.ts'
import { markSeen } from './mark-seen.ts'
import { ownVacancy } from './own-vacancy.ts'
import * as store from './store.ts'
import { type Standings, standingsOf } from './verdicts.ts'

/** Which part of which vacancy's inbox. */
export type InboxRequest = { vacancy: string; tab?: Tab | undefined; after?: string | undefined }

/** One applicant with the proofs as they stand now. */
export type Applicant = { readonly application: Application; readonly standings: Standings }

/** One page of an inbox. */
export type Inbox = {
  readonly vacancy: Vacancy
  readonly tab: Tab
  readonly counts: Readonly<Record<Tab, number>>
  /** The first day by which somebody must be answered. */
  readonly due?: string
  readonly applicants: readonly Applicant[]
  readonly next?: string
}

const pageSize = 20

type Read = Omit<Inbox, 'applicants'> & { readonly rows: readonly store.InboxRow[] }

const readInbox: Operation<InboxRequest, Read> = query('applications.inbox', {
  bulk: 'list',
  input: z.object({ vacancy: z.uuid(), tab: z.enum(tabs).optional(), after: z.string().max(300).optional() }),
  right: 'applicants',
  allow: ownVacancy,
  run: async ({ input, tx }) => {
    const vacancy = await readVacancy(tx, input.vacancy)
    if (!vacancy) return refusal('jobs.no-such-vacancy', 404)
    const tab = input.tab ?? 'new'
    const found = await store.inboxPage(tx, input.vacancy, tab, fromCursor(input.after), pageSize + 1)
    const rows = found.slice(0, pageSize)
    const last = rows.at(-1)
    const next = found.length > pageSize && last ? { next: toCursor(last.application) } : {}
    return {
      value: { vacancy, tab, rows, ...summed(await store.countsOf(tx, [input.vacancy])), ...next },
      accessed: rows.map(accessOf),
    }
  },
})

/** A vacancy's inbox: blind, ordered by required needs met, every proof checked now, and read from now on. Each person sees that it was read. */
export async function inboxOf(call: Call, request: unknown): Promise<Outcome<Inbox>> {
  const read = await readInbox(call, request)
  if (!read.ok) return read
  const { rows, ...inbox } = read.value
  return { ok: true, value: { ...inbox, applicants: await checked(call, rows) } }
}

/** One applicant as the employer reads it, without asking how the proofs stand; the person sees in the ledger that it was read. */
export const readApplicant: Operation<{ application: string }, store.InboxRow> = query('applications.applicant', {
  input: z.object({ application: z.uuid() }),
  right: 'applicants',
  allow: ({ actor }) => organisationOf(actor, 'employer') !== undefined,
  run: async ({ actor, input, tx }) => {
    const row = await store.withSealed(tx, input.application)
    if (!row || row.application.organisation !== organisationOf(actor, 'employer')) {
      return refusal('applications.no-such-application', 404)
    }
    return { value: row, accessed: [accessOf(row)] }
  },
})

/** One applicant with the proofs as they stand now. */
export async function applicantOf(call: Call, request: unknown): Promise<Outcome<Applicant>> {
  const read = await readApplicant(call, request)
  if (!read.ok) return read
  const [applicant] = await checked(call, [read.value])
  return applicant
    ? { ok: true, value: applicant }
    : { ok: false, refusal: refusal('applications.no-such-application', 404) }
}

// Outside the reading transaction: looking at published lists must not hold a connection.
async function checked(call: Call, rows: readonly store.InboxRow[]): Promise<Applicant[]> {
  const standings = await standingsOf(call.node, rows)
  const unread = rows.filter(({ application: a }) => a.seenAt === undefined && a.withdrawnAt === undefined)
  if (unread.length > 0) {
    const { key: _key, ...keyless } = call
    await markSeen(keyless, { applications: unread.map(({ application }) => application.id) })
  }
  return rows.map(({ application }) => ({ application, standings: standings.get(application.id) ?? {} }))
}

function accessOf({ application: a }: store.InboxRow): Accessed {
  return { person: a.person, what: `application ${a.about.title}`, purpose: 'application', consent: a.consent }
}

function summed(rows: Awaited<ReturnType<typeof store.countsOf>>): Pick<Inbox, 'counts' | 'due'> {
  const n = (tab: Tab): number => rows.find((r) => r.tab === tab)?.n ?? 0
  const [due] = rows.flatMap((r) => r.due ?? []).sort()
  return {
    counts: { new: n('new'), held: n('held'), invited: n('invited'), answered: n('answered') },
    ...(due !== undefined && { due }),
  }
}

/** How many applications a vacancy has, and how many wait for an answer until when: for the employer's own pages. */
export type Waiting = { readonly all: number; readonly unanswered: number; readonly due?: string }

/** The same for several vacancies of the caller's organisation. */
export const waitingIn: Operation<{ vacancies: string[] }, Record<Id<'Vacancy'> | string, Waiting>> = query(
  'applications.waiting',
  {
    input: z.object({ vacancies: z.array(z.uuid()).max(500) }),
    right: 'applicants',
    allow: ({ actor }) => organisationOf(actor, 'employer') !== undefined,
    run: async ({ input, tx }) => {
      const rows = await store.countsOf(tx, input.vacancies)
      const one = (vacancy: string): Waiting => {
        const { counts, due } = summed(rows.filter((r) => r.vacancy === vacancy))
        const unanswered = counts.new + counts.held
        return { all: unanswered + counts.invited + counts.answered, unanswered, ...(due !== undefined && { due }) }
      }
      return { value: Object.fromEntries(input.vacancies.map((v) => [v, one(v)])) }
    },
  },
)
