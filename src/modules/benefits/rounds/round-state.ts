import { type Day, dayOf, toDay } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { hashOf } from '../../../platform/operation/submission.ts'
import type { WorkedDay } from '../contract.ts'
import type { Row } from '../tables.ts'
import { type Counted, type Counting, countActivities } from './activities.ts'
import { type Assessed, type Period, assess, lengthOf } from './assess.ts'
import { declaredIn, leftIn } from './declared.ts'
import { type Difference, differences } from './differences.ts'
import { type DaysReported, fedDays } from './feed/fed-days.ts'
import { type Feeder, daysReported, feedersOf } from './feed/feed-store.ts'
import { payDifferences } from './feed/pay-differences.ts'
import { sickSpans } from '../allowances/store.ts'
import { entitlementOf } from './plan-rounds.ts'
import { stampsOf } from '../stamps/stamps-of.ts'
import { type HeldRound, type Sent, activitiesOf, earlierActs, questionsOf, recordsOf, sentIn } from './store.ts'

/** A record that the declaration has not, with what its person answered. */
export type Asked = Difference & { readonly question: Row<'question'> | undefined }

/** Everything that a round stands on now. */
export type RoundState = HeldRound & {
  readonly today: Day
  readonly period: Period
  readonly worked: readonly WorkedDay[]
  readonly activities: readonly Row<'activity'>[]
  /** Own applications that may count and do not yet. */
  readonly sent: readonly Sent[]
  readonly asked: readonly Asked[]
  /** What devices said of when it was sent without network. */
  readonly stamps: readonly Row<'device_stamp'>[]
  /** Workplaces whose reported days go into the declaration by consent, or could. */
  readonly feeders: readonly Feeder[]
  readonly assessed: Assessed
  readonly counting: Counting
  readonly counted: Counted
  /** Changes with every change that somebody makes: a page that shows an older one is stale. */
  readonly seen: string
}

/** Reads what a round stands on; its own applications are counted in until it is sent. */
export async function stateOf(tx: Tx, held: HeldRound, now: Date): Promise<RoundState> {
  const { round, claim } = held
  const about = periodOf(held)
  const [taken, activities, questions, records, earlier, sent, reports, feeders, stamps] = await Promise.all([
    sickSpans(tx, claim.id),
    activitiesOf(tx, round.id),
    questionsOf(tx, round.id),
    recordsOf(tx, round.person_id, about.from, about.to),
    earlierActs(tx, round),
    round.sent_at ? [] : sentIn(tx, round.person_id, about.from, about.to),
    // Sent without a day of work, no report can say another sum.
    round.sent_at && declaredIn(round).length === 0 ? [] : daysReported(tx, round.person_id, about.from, about.to),
    round.sent_at ? [] : feedersOf(tx, round.person_id, dayOf(now)),
    stampsOf(tx, [round.id]),
  ])
  const period = { ...about, taken }
  const worked = withReported(round, period, reports, feeders)
  const weeks = lengthOf(period) / 7
  const counting = { round: round.number, recipientType: claim.recipient_type, weeks, earlier, law: period.to }
  const acts = [...activities, ...sent.map(({ day }) => ({ day, kind: '입사지원' }))]
  const differ = [...differences(records, worked, period), ...payDifferences(reports, worked, period)]
  const asked = differ.map((one) => ({
    ...one,
    question: questions.find(({ day, source }) => day === one.day && source === one.source),
  }))
  return {
    ...held,
    today: dayOf(now),
    period,
    worked,
    activities,
    sent,
    asked,
    stamps,
    feeders,
    counting,
    assessed: assess(period, worked),
    counted: countActivities(acts, counting),
    seen: hashOf([
      worked,
      activities.map(({ id }) => id),
      questions.map(({ answer }) => answer),
      round.sent_at !== null,
    ]),
  }
}

// What was sent stays as it was sent; until then days that a workplace reported go in where their person agreed.
function withReported(
  round: Row<'round'>,
  period: Period,
  reports: readonly DaysReported[],
  feeders: readonly Feeder[],
): readonly WorkedDay[] {
  const worked = declaredIn(round)
  if (round.sent_at) return worked
  const agreed = new Set(feeders.filter(({ consent }) => consent !== undefined).map(({ organisation }) => organisation))
  const fed = fedDays(
    reports.filter(({ organisation }) => agreed.has(organisation)),
    { worked, left: leftIn(round) },
    period,
  )
  return [...worked, ...fed].toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

/** The period of a round, and how many days of benefit were left when it began. */
function periodOf({ round, claim, insuredAs }: HeldRound): Period {
  const { payableFrom, benefitYearEnd, benefitDays, dailyBenefit, extension } = entitlementOf(claim)
  const before = claim.days_paid - (round.recognised_days ?? 0)
  return {
    from: toDay(round.from_day),
    to: toDay(round.due_on),
    payableFrom,
    benefitYearEnd,
    left: benefitDays - before,
    dailyBenefit,
    extension: extension && { after: extension.after - before, dailyBenefit: extension.dailyBenefit },
    insuredAs,
    ...(round.exempt_income !== null && { exempt: round.exempt_income }),
  }
}

/** Records that nothing was answered to, or that were worked on days that are not declared. */
export function openQuestions({ asked }: Pick<RoundState, 'asked'>): readonly Asked[] {
  return asked.filter(
    ({ question }) => question === undefined || question.answer === null || question.answer === 'worked',
  )
}
