import { z } from 'zod'
import { type Day, addDays, dayOf, isDay, toDay } from '../../../kernel/day.ts'
import { refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { type UploadRow, findUpload } from '../../../platform/uploads/store.ts'
import { leaveKind } from '../allowances/hold.ts'
import { type Draft, type LeaveKind, type Said, domainOf, draftOf } from '../allowances/kinds.ts'
import { decide } from '../../law/index.ts'
import { themselves } from '../rounds/my-rounds.ts'
import type { Row } from '../tables.ts'
import { leaveFacts, leaves, nothingElse } from './kinds.ts'
import { claimableUntil, countsOn } from './last-day.ts'
import { type LeaveMonth, monthsOf, untilEnd } from './months.ts'
import { claimsOf, jobEnd, jobsOf, leavesOf, openLeave, ownLeave, unitDaysFor } from './store.ts'

/** A person's leaves and the jobs that one can be told of. */
export type MyLeaves = { readonly leaves: readonly Row<'leave'>[]; readonly jobs: readonly Row<'spell'>[] }

/** What somebody told of their leaves. */
export const myLeaves: Operation<Record<never, never>, MyLeaves> = query('benefits.my-leaves', {
  input: z.object({}),
  allow: themselves,
  run: async ({ actor, tx }) => {
    const person = personOf(actor) ?? ''
    return { value: { leaves: await leavesOf(tx, person), jobs: await jobsOf(tx, person) } }
  },
})

/** A month of a leave: from when to when it is claimed, what the law says of it today, what became of it. */
export type ListedMonth = LeaveMonth & {
  readonly claimFrom: Day
  readonly draft: Draft
  readonly claim: Row<'allowance'> | undefined
}

/** A leave with its months, the job, and its evidence. */
export type OneLeave = {
  readonly leave: Row<'leave'> & { readonly kind: LeaveKind }
  readonly said: Said
  readonly workplace: string
  readonly months: readonly ListedMonth[]
  readonly claimBy: Day
  readonly unitDays: number
  readonly files: readonly UploadRow[]
  readonly today: Day
}

/** One leave of a person with the calendar of its months. */
export const myLeave: Operation<{ leave: string }, OneLeave> = query('benefits.my-leave', {
  input: z.object({ leave: z.uuid() }),
  allow: themselves,
  run: async ({ actor, input, tx, now, call: { node } }) => {
    const person = personOf(actor) ?? ''
    const row = await ownLeave(tx, person, input.leave)
    return row ? { value: await readLeave(tx, node, row, dayOf(now)) } : refusal('benefits.no-such-leave', 404)
  },
})

/** Reads a leave with what the law says of each of its months today. */
export async function readLeave(tx: Tx, node: Node, row: Row<'leave'>, today: Day): Promise<OneLeave> {
  const leave = { ...row, kind: leaveKind(row.kind) }
  const [said, unitDays] = [openLeave(node, row), await unitDaysFor(tx, leave)]
  const all = monthsOf(toDay(row.from_day), toDay(row.to_day), leaves[leave.kind].monthly)
  const time = timeOf(leave.kind, { ...said, leaveKind: leaves[leave.kind].word }, today)
  const claims = await claimsOf(tx, row.id)
  const end = await jobEnd(tx, row)
  const months = all.map((each) => {
    const month = untilEnd(each, end)
    const claimFrom = laterOf(addDays(month.to, 1), time.from)
    const facts = leaveFacts(
      leave.kind,
      { ...nothingElse, ...said },
      { month, unitDays, claimedOn: countsOn(row, laterOf(today, claimFrom)) },
    )
    const claim = claims.findLast(({ month: number }) => number === month.number)
    return { ...month, claimFrom, draft: draftOf(leave.kind, facts, today), claim }
  })
  const files = await Promise.all(row.evidence.map(async (id) => await findUpload(tx, id)))
  const job = (await jobsOf(tx, row.person_id)).find(({ id }) => id === row.spell_id)
  return {
    leave,
    said,
    workplace: job?.workplace ?? '',
    months,
    claimBy: claimableUntil(row, time.by),
    unitDays,
    files: files.filter((file) => file !== undefined),
    today,
  }
}

/** From when to when the law lets the benefit of a leave be claimed. */
export function timeOf(kind: LeaveKind, facts: Said, today: Day): { from: Day; by: Day } {
  const { result } = decide(domainOf(kind), facts, today, { wanted: ['claimFrom', 'claimBy'] })
  const [from, by] = [result['claimFrom'], result['claimBy']]
  if (!isDay(from) || !isDay(by)) throw new Error('the law gives no time for the claim of a leave')
  return { from, by }
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b
}
