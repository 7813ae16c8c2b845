import type { Lang } from '../../../platform/http/page-call.ts'
import type { workHows } from '../contract.ts'

type Texts = {
  readonly daysHint: string
  readonly filled: (where: string) => string
  readonly which: string
  readonly empty: string
  readonly elsewhere: string
  readonly notes: Partial<Readonly<Record<(typeof workHows)[number], string>>>
  readonly others: string
  readonly contract: string
  readonly hours: string
  readonly weekly: string
  readonly months: string
  readonly hourUnit: string
  readonly monthUnit: string
}

/** What the form of days of work says beside what the other pages of rounds say, too. */
export const workMessages: Readonly<Record<Lang, Texts>> = {
  ko: {
    daysHint: '같은 일이면 여러 날을 고르세요.',
    which: '어느 일인가요?',
    filled: (where) => `${where}에서 일한 대로 아래를 채웠습니다. 다른 곳에서 일했다면 ‘다른 곳에서 일함’을 누르세요.`,
    empty: '아래 칸이 비어 있습니다. 그날 일한 대로 쓰세요.',
    elsewhere: '다른 곳에서 일함',
    notes: {
      daily: '1개월 미만 계약',
      arts: '1개월 이상. 받은 돈은 한 달 금액으로',
      labour: '배달·대리운전 등 1개월 이상. 받은 돈은 한 달 금액으로',
    },
    others: '다르게 일했다면',
    contract: '시간제이거나 계약이 있다면',
    hours: '하루 몇 시간',
    weekly: '한 주에 일하기로 한 시간',
    months: '이어서 일하기로 한 개월',
    hourUnit: '시간',
    monthUnit: '개월',
  },
  en: {
    daysHint: 'Choose all days of the same work at once.',
    which: 'Which work was it?',
    filled: (where) => `Below it is filled in as for ${where}. If you worked elsewhere, press “Somewhere else”.`,
    empty: 'The fields below are empty: say how it was that day.',
    elsewhere: 'Somewhere else',
    notes: {
      daily: 'contract below one month',
      arts: 'one month or more; the pay is that of a month',
      labour: 'delivery, driving and the like, one month or more; the pay is that of a month',
    },
    others: 'If you worked otherwise',
    contract: 'If it was part-time or by contract',
    hours: 'Hours a day',
    weekly: 'Contracted hours a week',
    months: 'Contracted months',
    hourUnit: 'hours',
    monthUnit: 'months',
  },
}
