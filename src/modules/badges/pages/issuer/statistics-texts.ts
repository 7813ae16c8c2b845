import { type Messages, defineMessages } from '../../../../web/messages.ts'
import type { Measure } from '../../statistics/read-statistics.ts'
import type { Period } from '../../statistics/period.ts'

type Texts = {
  title: string
  lead: string
  hidden: string
  few: string
  none: string
  badge: string
  all: string
  period: string
  periods: Readonly<Record<Period, string>>
  span: (first: string, last: string) => string
  show: string
  day: string
  before: string
  next: string
  file: string
  measures: Readonly<Record<Measure, string>>
  openedNote: string
  errors: Readonly<Record<string, string>>
}

/** What the page of statistics says. */
export const statisticsTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '통계',
    lead: '배지마다 몇 개를 내고 거두었는지 봅니다. 누가 받았는지는 들어 있지 않습니다.',
    hidden: '5보다 작은 수는 사람을 알아볼 수 있어 가립니다. 합계에서 빼면 알 수 있을 때는 하나를 더 가립니다.',
    few: '가림',
    none: '이 기간에는 낸 배지가 없습니다.',
    badge: '배지',
    all: '모두',
    period: '기간',
    periods: { month: '한 달', quarter: '분기', year: '한 해' },
    span: (first, last) => `${first}부터 ${last}까지`,
    show: '보기',
    day: '이날이 든 기간',
    before: '앞 기간',
    next: '다음 기간',
    file: '표 파일(CSV)로 받기',
    measures: { issued: '발급', revoked: '취소', suspended: '정지', corrected: '고쳐 새로 냄', opened: '링크 열림' },
    openedNote:
      '링크 열림은 받은 사람이 보낸 링크가 열린 횟수입니다. 누가 열었는지는 온일도 모릅니다. 파일로 확인한 것은 세지 않습니다.',
    errors: { 'not-a-day': '날짜를 고르세요.' },
  },
  en: {
    title: 'Statistics',
    lead: 'How many of each badge were issued and taken back. Nothing in it is about persons.',
    hidden:
      'Numbers below five could point at somebody and are hidden; where the sum would give one away, another is hidden with it.',
    few: 'hidden',
    none: 'No badge was issued in this time.',
    badge: 'Badge',
    all: 'All',
    period: 'Period',
    periods: { month: 'Month', quarter: 'Quarter', year: 'Year' },
    span: (first, last) => `${first} to ${last}`,
    show: 'Show',
    day: 'The period of this day',
    before: 'The one before',
    next: 'The next one',
    file: 'Take it along as a table (CSV)',
    measures: {
      issued: 'Issued',
      revoked: 'Revoked',
      suspended: 'Suspended',
      corrected: 'Corrected',
      opened: 'Links opened',
    },
    openedNote:
      'How often links were opened that holders gave out. Not even Onil knows by whom. What is verified as a file is not counted.',
    errors: { 'not-a-day': 'Choose a date.' },
  },
})
