import { type Day, toDay } from '../../../kernel/day.ts'
import { Refused, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Call, Node } from '../../../platform/node.ts'
import { holidays } from '../../reference/index.ts'
import { type Row, tables } from '../tables.ts'
import { type Entitlement, type PlannedRound, type Setting, calendarOf, nextRound, payableDays } from './calendar.ts'
import { roundsOf } from './store.ts'

/**
 * Plans every round of a granted claim by the law of today, in the transaction that grants it. Again, it changes nothing. Granted only on
 * appeal, its rounds are counted from that day, and the first one has all days since the report.
 */
export async function planRounds(tx: Tx, { node }: Call, claim: Row<'claim'>, onAppeal = false): Promise<void> {
  const [entitled, { law, off }] = [entitlementOf(claim), await settingOf(tx, node)]
  await keepPlanned(tx, claim, calendarOf(onAppeal ? { ...entitled, registeredOn: law } : entitled, law, off))
}

/**
 * Plans one more round after the last one, where days of work left days of benefit that no round holds. Gives whether it did: not
 * after the benefit year, nor when nothing is left.
 */
export async function planOneMore(
  tx: Tx,
  { node }: Call,
  claim: Row<'claim'>,
  last: Pick<Row<'round'>, 'number' | 'due_on'>,
): Promise<boolean> {
  const entitled = entitlementOf(claim)
  const [left, dueOn] = [entitled.benefitDays - claim.days_paid, toDay(last.due_on)]
  if (left <= 0 || dueOn >= entitled.benefitYearEnd) return false
  await keepPlanned(tx, claim, [nextRound(entitled, { number: last.number, dueOn }, left, await settingOf(tx, node))])
  return true
}

/** Plans rounds after the last one until the days of a claim that grew are all in one, or its benefit year is over. */
export async function planRest(tx: Tx, { node }: Call, claim: Row<'claim'>): Promise<void> {
  const entitled = entitlementOf(claim)
  const rounds = await roundsOf(tx, claim.id)
  const held = rounds.filter(({ decided_at }) => decided_at === null).map((round) => daysIn(entitled, round))
  const last = rounds.at(-1)
  const planned: PlannedRound[] = []
  const set = await settingOf(tx, node)
  let left = entitled.benefitDays - claim.days_paid - held.reduce((sum, days) => sum + days, 0)
  let before = last && { number: last.number, dueOn: toDay(last.due_on) }
  while (left > 0 && (before === undefined || before.dueOn < entitled.benefitYearEnd)) {
    const round = nextRound(entitled, before, left, set)
    planned.push(round)
    left -= round.days
    before = round
  }
  if (planned.length > 0) await keepPlanned(tx, claim, planned)
}

async function settingOf(tx: Tx, node: Node): Promise<Setting> {
  return { law: node.clock.today(), off: await holidays(tx, node) }
}

function daysIn(entitled: Entitlement, { from_day, due_on }: Row<'round'>): number {
  return payableDays(entitled, toDay(from_day), toDay(due_on))
}

async function keepPlanned(tx: Tx, claim: Row<'claim'>, planned: readonly PlannedRound[]): Promise<void> {
  const rounds = planned.map(({ number, from, dueOn, atOffice }) => ({
    id: newId(),
    claim_id: claim.id,
    person_id: claim.person_id,
    number,
    from_day: from,
    due_on: dueOn,
    at_office: atOffice,
  }))
  await tables(tx)
    .insertInto('benefits.round')
    .values(rounds)
    .onConflict((c) => c.columns(['claim_id', 'number']).doNothing())
    .execute()
}

/** What a granted claim says of its rounds; a refusal where it is not granted. */
export function entitlementOf(claim: Row<'claim'>): Entitlement {
  const { registered_on, payable_from, benefit_year_end, benefit_days, daily_benefit } = claim
  if (!claim.granted || registered_on === null || benefit_days === null || daily_benefit === null)
    throw new Refused(refusal('benefits.not-granted', 409))
  const [payableFrom, benefitYearEnd] = [dayIn(payable_from), dayIn(benefit_year_end)]
  return {
    registeredOn: toDay(registered_on),
    payableFrom,
    benefitYearEnd,
    benefitDays: benefit_days + claim.extended_days,
    dailyBenefit: daily_benefit,
    ...(claim.extended_daily !== null && {
      extension: { after: benefit_days, dailyBenefit: claim.extended_daily },
    }),
  }
}

function dayIn(day: string | null): Day {
  return toDay(day ?? '')
}
