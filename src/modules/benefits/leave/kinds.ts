import type { Day } from '../../../kernel/day.ts'
import type { Facts, LeaveKind, Said } from '../allowances/kinds.ts'
import type { LeaveMonth } from './months.ts'

type Spec = {
  /** As the law's `leaveKind` names it. */
  readonly word: string
  /** Claimed month by month; else as a whole when it is over. */
  readonly monthly: boolean
  /** What is told once of the leave. */
  readonly asks: readonly string[]
  /** What is said with each claim. */
  readonly each: readonly string[]
}

const days = ['leaveFrom', 'leaveUntil'] as const
const work = ['employerPaid', 'workedWeeklyHours', 'workedMonthlyPay', 'workedDays'] as const
const wage = ['ordinaryMonthlyWage', 'monthlyPaidHours'] as const

/** How each kind of leave is told and claimed. */
export const leaves: Readonly<Record<LeaveKind, Spec>> = {
  parental: {
    word: '육아휴직',
    monthly: true,
    asks: [...days, 'ordinaryMonthlyWage', 'otherParentMonths', 'singleParent'],
    each: work,
  },
  birth: {
    word: '출산전후휴가',
    monthly: false,
    asks: [...days, 'birthKind', ...wage, 'priorityCompany'],
    each: ['employerPaid'],
  },
  reduced: {
    word: '육아기 근로시간 단축',
    monthly: true,
    asks: [...days, 'ordinaryMonthlyWage', 'hoursBefore', 'hoursAfter'],
    each: work,
  },
  partner: {
    word: '배우자 출산휴가',
    monthly: false,
    asks: [...days, 'partnerDays', ...wage, 'priorityCompany'],
    each: ['employerPaid'],
  },
}

/** What is said with a claim when nothing happened: no other work, no money of the company. */
export const nothingElse: Said = { employerPaid: 0, workedWeeklyHours: 0, workedMonthlyPay: 0, workedDays: 0 }

/** The facts of the law of a month or the whole of a leave. */
export function leaveFacts(
  kind: LeaveKind,
  said: Said,
  { month, unitDays, claimedOn }: { month: LeaveMonth; unitDays: number; claimedOn: Day },
): Facts {
  return {
    ...said,
    leaveKind: leaves[kind].word,
    leaveUnitDays: unitDays,
    leaveClaimedOn: claimedOn,
    ...(leaves[kind].monthly && {
      month: month.number,
      monthFrom: month.from,
      monthLength: month.length,
      leaveDays: month.days,
    }),
  }
}
