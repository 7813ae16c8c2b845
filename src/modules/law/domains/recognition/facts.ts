import { type Fact, choice, list, whole } from '../../engine/fact.ts'
import type { Entry } from '../../engine/node.ts'

// The names are those of the vocabulary of worked cases; below them, what the law asks beside.

export const recipientType: Fact<string> = choice('recipientType', { ko: '수급자 유형', en: 'Kind of recipient' }, [
  '일반',
  '반복',
  '장기',
  '60세이상·장애인',
])
export const round: Fact<number> = whole('round', 'count', { ko: '실업인정 차수', en: 'Round of recognition' })
export const activities: Fact<readonly Entry[]> = list('activities', {
  ko: '이번 재취업활동(날짜와 종류)',
  en: 'Re-employment activities of this period (date and kind)',
})

export const earlierActivities: Fact<readonly Entry[]> = list('earlierActivities', {
  ko: '지난 차수에 인정된 재취업활동(날짜와 종류)',
  en: 'Activities recognised in earlier rounds (date and kind)',
})
export const extendedDays: Fact<number> = whole('roundExtendedDays', 'days', {
  ko: '그 가운데 연장급여를 받는 날수',
  en: 'Of them, days of an extension',
})
export const extendedDaily: Fact<number> = whole('roundExtendedDaily', 'won', {
  ko: '연장급여일액',
  en: 'Daily benefit of the extension',
})
export const recognisedDays: Fact<number> = whole('recognisedDays', 'days', {
  ko: '이번 차수에 실업을 인정한 날',
  en: 'Days recognised in this round',
})
export const designatedDay: Fact<number> = whole('designatedDayNumber', 'days', {
  ko: '고용센터가 지정한 날(신고일부터 며칠째)',
  en: 'Day set by the office, counted from the report of unemployment',
})
