import { dayOf, toDay } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import { leaveFacts, leaves } from '../leave/kinds.ts'
import { countsOn } from '../leave/last-day.ts'
import { monthsOf, untilEnd } from '../leave/months.ts'
import { claimsOf, jobEnd, unitDaysFor } from '../leave/store.ts'
import { type Row, tables } from '../tables.ts'
import { claimSpecs } from './claim-facts.ts'
import { type ClaimKind, type Facts, type LeaveKind, type Said, claimKinds, leaveKinds } from './kinds.ts'
import { knownOf, openFound, openSaid } from './store.ts'

/** A request with all that it stands on: the claim or the leave, what was said, what an officer found, the facts of the law. */
export type Held = {
  readonly row: Row<'allowance'>
  readonly claim: Row<'claim'> | undefined
  readonly leave: Row<'leave'> | undefined
  readonly said: Said
  readonly found: Said
  readonly facts: Facts
}

/** Reads a request for the office and locks it; `found` is what an officer says of it now. */
export async function hold(tx: Tx, node: Node, id: string, now: Date, found: Said = {}): Promise<Held | undefined> {
  const db = tables(tx)
  const row = await db.selectFrom('benefits.allowance').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) return undefined
  const before = { row, said: openSaid(node, row), found: { ...(await foundBefore(tx, node, row)), ...found } }
  return row.claim_id === null ? await ofLeave(tx, before) : await ofClaim(tx, row.claim_id, before, now)
}

type Before = Pick<Held, 'row' | 'said' | 'found'>

async function ofClaim(tx: Tx, id: string, { row, said, found }: Before, now: Date): Promise<Held> {
  const claims = tables(tx).selectFrom('benefits.claim').selectAll().where('id', '=', id).forUpdate()
  const claim = await claims.executeTakeFirstOrThrow()
  const kind = claimKind(row.kind)
  const known = await knownOf(tx, claim, dayOf(now), dayOf(row.sent_at))
  const facts = { ...claimSpecs[kind].facts({ ...said, ...found }, known), ...found }
  return { row, claim, leave: undefined, said, found, facts }
}

async function ofLeave(tx: Tx, { row, said, found }: Before): Promise<Held> {
  const all = tables(tx).selectFrom('benefits.leave').selectAll().where('id', '=', row.leave_id).forUpdate()
  const leave = await all.executeTakeFirstOrThrow()
  const kind = leaveKind(row.kind)
  const months = monthsOf(toDay(leave.from_day), toDay(leave.to_day), leaves[kind].monthly)
  const whole = months.find(({ number }) => number === row.month)
  if (!whole) throw new Error(`allowance ${row.id}: its leave has no month ${String(row.month)}`)
  const month = untilEnd(whole, await jobEnd(tx, leave))
  const unitDays = await unitDaysFor(tx, { ...leave, kind })
  const claimedOn = countsOn(leave, dayOf(row.sent_at))
  const facts = leaveFacts(kind, { ...said, ...found }, { month, unitDays, claimedOn })
  return { row, claim: undefined, leave, said, found, facts }
}

// What an officer confirmed for an earlier month of the same leave holds until somebody says otherwise.
async function foundBefore(tx: Tx, node: Node, row: Row<'allowance'>): Promise<Said> {
  if (row.found !== null || row.leave_id === null) return openFound(node, row)
  const last = (await claimsOf(tx, row.leave_id)).findLast(({ found }) => found !== null)
  return last ? openFound(node, last) : {}
}

/** A kind that stands on a claim. */
function claimKind(kind: Row<'allowance'>['kind']): ClaimKind {
  return claimKinds.find((one) => one === kind) ?? wrong(kind)
}

/** A kind that stands on a leave. */
export function leaveKind(kind: Row<'allowance'>['kind']): LeaveKind {
  return leaveKinds.find((one) => one === kind) ?? wrong(kind)
}

function wrong(kind: string): never {
  throw new Error(`${kind} stands on something else`)
}
