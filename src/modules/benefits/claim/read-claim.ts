import { z } from 'zod'
import { type Day, dayOf, toDay } from '../../../kernel/day.ts'
import { refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { sideBySide } from '../../../platform/database/side-by-side.ts'
import type { Node } from '../../../platform/node.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { type UploadRow, findUpload } from '../../../platform/uploads/store.ts'
import { type Row, tables } from '../tables.ts'
import { type Amendment, amendmentsOf } from './amendments.ts'
import { type Answers, found, openAnswers, openStatement } from './answers.ts'
import { attendsFirst } from './attendance.ts'
import { type Estimate, estimateOf } from './estimate.ts'
import type { History } from './facts-of.ts'
import { unanswered } from './live-claim.ts'
import { isClaimant } from './may-claim.ts'
import { certificateOf } from '../reports/request-certificate.ts'
import { readHistory } from './read-history.ts'
import { type SentContent, openSent } from './sent-content.ts'
import { type Shortage, shortage } from './shortage.ts'
import { stampsOf } from '../stamps/stamps-of.ts'
import { type Step, stepsOf } from './steps.ts'
import type { Lost } from './window.ts'

/** What a claim is made of, opened. */
export type ClaimParts = {
  readonly row: Row<'claim'>
  readonly answers: Answers
  readonly statement: string
  readonly estimate: Estimate
  /** Whether the first round is at the office by the rules of the day. */
  readonly attends: boolean
}

/** A claim with everything around it. */
export type ClaimView = ClaimParts & {
  readonly today: Day
  readonly spell: Lost
  readonly history: History
  readonly certificate: Row<'certificate'> | undefined
  readonly shortage: Shortage | undefined
  readonly files: readonly UploadRow[]
  /** What was sent, as it was, and what was said otherwise since. */
  readonly sent: SentContent | undefined
  readonly amendments: readonly Amendment[]
  /** What devices said of when it was sent without network. */
  readonly stamps: readonly Row<'device_stamp'>[]
  readonly slot: Row<'slot'> | undefined
  readonly steps: readonly Step[]
}

/** A person's own claim. */
export const myClaim: Operation<{ claim: string }, ClaimView> = query('benefits.my-claim', {
  input: z.object({ claim: z.uuid() }),
  allow: ({ actor }) => isClaimant(actor),
  run: async ({ actor, input, tx, now, call: { node } }) => {
    const row = await claimRow(tx, input.claim)
    if (!row || row.person_id !== personOf(actor)) return refusal('benefits.no-such-claim', 404)
    return { value: await viewOf(tx, node, row, now) }
  },
})

/** A claim as it is stored. */
export async function claimRow(tx: Tx, id: string): Promise<Row<'claim'> | undefined> {
  return await tables(tx).selectFrom('benefits.claim').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Opens a claim and reads what belongs to it. */
export async function viewOf(tx: Tx, node: Node, row: Row<'claim'>, now: Date): Promise<ClaimView> {
  const [answers, today] = [openAnswers(node, row), dayOf(now)]
  const claimedOn = row.registered_on === null ? today : toDay(row.registered_on)
  const told = { claimedOn, answers: answers.facts, office: found(answers) }
  const history = await readHistory(tx, node, { person: row.person_id, spell: row.spell_id, ...told })
  if (!history) throw new Error(`benefits: the spell of claim ${row.id} has not ended`)
  const estimate = estimateOf(history, today)
  const short = estimate.conditions['insuredPeriodMet'] === false
  const parts: ClaimParts = {
    row,
    answers,
    estimate,
    statement: openStatement(node, row),
    attends: attendsFirst(today),
  }
  const [certificate, shortOf, files, stamps, amendments, slot] = await sideBySide([
    certificateOf(tx, row.spell_id),
    short ? shortageOf(tx, row, history) : Promise.resolve(undefined),
    filesOf(tx, row.evidence),
    stampsOf(tx, [row.id]),
    row.sent_at === null ? Promise.resolve([]) : amendmentsOf(tx, node, row.id),
    slotOf(tx, row.slot_id),
  ])
  return {
    ...parts,
    today,
    history,
    spell: history.spell,
    certificate,
    shortage: shortOf,
    files,
    sent: openSent(node, row),
    stamps,
    amendments,
    slot,
    steps: stepsOf(parts),
  }
}

async function shortageOf(tx: Tx, { person_id }: Row<'claim'>, history: History): Promise<Shortage | undefined> {
  return shortage(history, await unanswered(tx, person_id))
}

async function filesOf(tx: Tx, ids: readonly string[]): Promise<UploadRow[]> {
  const found: UploadRow[] = []
  for (const id of ids) {
    const file = await findUpload(tx, id)
    if (file) found.push(file)
  }
  return found
}

async function slotOf(tx: Tx, id: string | null): Promise<Row<'slot'> | undefined> {
  if (id === null) return undefined
  return await tables(tx).selectFrom('benefits.slot').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Times at an office that have a free place, the next first. */
export async function freeSlots(tx: Tx, now: Date): Promise<Row<'slot'>[]> {
  return await tables(tx)
    .selectFrom('benefits.slot')
    .selectAll()
    .where('starts_at', '>', now)
    .whereRef('taken', '<', 'places')
    .orderBy('starts_at')
    .limit(24)
    .execute()
}
