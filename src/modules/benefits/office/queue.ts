import { z } from 'zod'
import { type Day, dayOf, daysBetween, toDay } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { attendsFirst, checkInCode } from '../claim/attendance.ts'
import { parts } from '../claim/course.ts'
import { isOfficer } from '../claim/may-claim.ts'
import { tables } from '../tables.ts'

/** Whom a claim waits for. */
export const waits = ['us', 'person', 'employer'] as const
/** One of them. */
export type Waiting = (typeof waits)[number]

/** A claim in the queue: no name, so that looking at the queue looks at nobody. */
export type Queued = {
  readonly claim: string
  readonly code: string
  readonly workplace: string
  readonly kind: string
  readonly registeredOn: Day
  readonly waitedDays: number
  readonly waiting: Waiting
  /** Until when it is decided anew, where its decision was set aside. */
  readonly anewBy?: Day
  /** Until when the company files the certificate. */
  readonly certificateDue?: Day
}

/** The queue: the oldest first, with how many wait for whom. */
export type Queue = {
  readonly claims: readonly Queued[]
  readonly counts: Readonly<Record<Waiting, number>>
  readonly today: Day
}

const most = 200

/** Claims that were sent and are not decided (C-20); those to be decided anew come first. */
export const claimQueue: Operation<{ waiting?: Waiting | undefined }, Queue> = query('benefits.claim-queue', {
  input: z.object({ waiting: z.enum(waits).optional() }),
  allow: ({ actor }) => isOfficer(actor),
  run: async ({ input, tx, now }) => {
    const today = dayOf(now)
    const all = (await waitingClaims(tx)).map((row) => queued(row, today))
    const counts = { us: 0, person: 0, employer: 0 }
    for (const { waiting } of all) counts[waiting] += 1
    const claims = all.filter(({ waiting }) => input.waiting === undefined || waiting === input.waiting).slice(0, most)
    return { value: { claims, counts, today } }
  },
})

type WaitingRow = Awaited<ReturnType<typeof waitingClaims>>[number]

async function waitingClaims(tx: Tx) {
  return await tables(tx)
    .selectFrom('benefits.claim as c')
    .innerJoin('benefits.spell as s', 's.id', 'c.spell_id')
    .leftJoin('benefits.certificate as p', 'p.spell_id', 's.id')
    .select([
      'c.anew_by',
      'c.id',
      'c.registered_on',
      'c.course',
      'c.attended_at',
      's.workplace',
      's.kind',
      'p.due_on',
      'p.filed_at',
    ])
    .where('c.sent_at', 'is not', null)
    .where((w) => w.or([w('c.decided_at', 'is', null), w('c.anew_by', 'is not', null)]))
    .where('c.withdrawn_at', 'is', null)
    .orderBy('c.anew_by', (o) => o.asc().nullsLast())
    .orderBy('c.sent_at')
    .execute()
}

function queued(row: WaitingRow, today: Day): Queued {
  const registeredOn = toDay(row.registered_on ?? today)
  const waiting = waitingFor(row, today)
  return {
    claim: row.id,
    code: checkInCode(row.id),
    workplace: row.workplace,
    kind: row.kind,
    registeredOn,
    waitedDays: daysBetween(registeredOn, today),
    waiting,
    ...(row.anew_by !== null && { anewBy: toDay(row.anew_by) }),
    ...(waiting === 'employer' && row.due_on !== null && { certificateDue: toDay(row.due_on) }),
  }
}

function waitingFor({ anew_by, kind, filed_at, attended_at, course }: WaitingRow, today: Day): Waiting {
  if (anew_by !== null) return 'us'
  if (kind !== '자영업자' && filed_at === null) return 'employer'
  const finished = parts.every(({ id }) => course[id] !== undefined)
  return finished && (attended_at !== null || !attendsFirst(today)) ? 'us' : 'person'
}
