/** As what somebody is insured (고용보험법 제2조, 제10조, 제77조의2, 제77조의6). The names are those of the law module's facts. */
export type Kind = '근로자' | '일용' | '건설일용' | '예술인' | '노무제공자' | '자영업자'

/** What employers and platforms file (시행령 제7조, 시행규칙 제82조의2). */
export type ReportKind = 'acquisition' | 'loss' | 'pay' | 'daily-work' | 'certificate'

/** What a separation certificate (이직확인서) says: unit days of this job, pay in won, hours a day. */
export type Certificate = {
  readonly unitDays: number
  readonly threeMonthPay?: number | undefined
  readonly threeMonthDays?: number | undefined
  readonly averageDailyWage?: number | undefined
  readonly ordinaryDailyWage?: number | undefined
  /** Artists and labour providers: pay of the year before the separation and the days of it (제77조의3제3항). */
  readonly yearPay?: number | undefined
  readonly yearPayDays?: number | undefined
  readonly dailyHours?: number | undefined
  /** As the law module's `separationKind`. */
  readonly separationKind: string
  readonly reason: string
}

/** How far the online course is: the parts that were finished, and when. */
export type Course = Readonly<Record<string, string>>

/** How somebody worked on a day (시행규칙 제92조): by the day or in a short contract, by hours, under a contract of arts or labour, on their own, in the family's business. */
export const workHows = ['daily', 'hours', 'arts', 'labour', 'business', 'family', 'other'] as const

/** A day of work or income that a person declares (시행령 제69조). `weekly` and `months` are the contract's, `pay` that day's; of a contract of arts or labour a month's. */
export type WorkedDay = {
  readonly day: string
  readonly how: (typeof workHows)[number]
  readonly where: string
  readonly hours?: number | undefined
  readonly pay?: number | undefined
  readonly weekly?: number | undefined
  readonly months?: number | undefined
  /** Taken as a workplace reported it, by the person's consent. */
  readonly reported?: true | undefined
}

/** What is declared for a round. */
export type Declaration = { readonly worked: readonly WorkedDay[]; readonly activities: readonly string[] }

/** An activity in a round, with the receipt that stands behind it. `kind` as the law module's table of activities names it. */
export type Activity = { day: string; kind: string; says: string; receipt: string | null; proven: boolean }
