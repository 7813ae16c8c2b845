import type { Lang } from '../../platform/http/page-call.ts'
import { defineMessages } from '../../web/messages.ts'

const ko = {
  title: '일자리 찾기', titleFor: (q: string) => `일자리 찾기: ${q}`, ask: '찾는 일을 말하듯이 쓰세요', find: '찾기', understood: '이렇게 이해했습니다. 누르면 뺍니다.',
  cut: '글이 길어 앞부분만 찾았습니다.', kinds: { word: '낱말', region: '지역', pay: '급여', employment: '고용 형태', shift: '시간', career: '경력' },
  unsure: { commute: '오가는 시간으로는 아직 찾지 못합니다', taste: '공고에 적혀 있지 않아 찾지 못하는 조건입니다', age: '나이로는 찾지 않습니다', hours: '요일과 시각으로는 아직 찾지 못합니다' },
  atLeast: (t: string) => `${t} 이상`, places: (name: string, n: number) => `${name} (${n}곳)`, noCareer: '경력 없어도 됨', remove: (t: string) => `${t} 빼기`,
  conditions: '조건', conditionsN: (n: number): string => (n === 0 ? '조건' : `조건 ${n}`), clear: '모두 지우기', show: (n: string) => `${n}건 보기`, apply: '이 조건으로 보기', narrow: '조건으로 좁히기',
  facets: { region: '지역', occupation: '하는 일', employment: '고용 형태', shift: '시간', pay: '급여', career: '경력', source: '어디서 온 공고' }, any: '상관없음', monthly: (t: string) => `월 ${t} 이상`,
  careers: { none: '경력 없어도 됨', 'to-1': '1년까지', 'to-3': '1~3년', 'over-3': '3년 넘게' }, ours: '온일', past: '마감된 공고 보기',
  results: '찾은 공고', total: (n: string) => `${n}건`, today: (n: string) => `오늘 나온 공고 ${n}`, sort: '순서', sorts: { relevance: '잘 맞는 순서', newest: '새 공고', pay: '급여 높은 순서', closing: '마감 가까운 순서' }, 
  verified: '확인된 회사', demo: '시연 자료', noPay: '급여를 밝히지 않음', asks: (n: number) => `묻는 것 ${n}개`, until: '뽑을 때까지', closed: '접수 끝남', posted: (t: string) => `${t} 냄`,
  shown: (n: string, shown: string) => `${n}건 가운데 ${shown}건을 보고 있습니다`, more: '더 보기',
  none: '모두 맞는 공고가 없습니다', noneText: '아래처럼 하나를 빼면 찾을 수 있습니다.', without: (t: string, n: string) => `${t} 빼면 ${n}건`, only: (t: string, n: string) => `${t}만 보면 ${n}건`, onlyText: '조건 하나씩 보면 이렇게 있습니다.', nothing: '지금 열려 있는 공고가 없습니다', all: '조건 없이 모두 보기',
}
type Texts = typeof ko

/** This module's texts. */
export const texts: { readonly [L in Lang]: Texts } = defineMessages<Texts>({
  ko,
  en: {
    title: 'Find jobs', titleFor: (q) => `Find jobs: ${q}`, ask: 'Write what you are looking for, in your own words', find: 'Search', understood: 'Understood as follows. Select one to remove it.',
    cut: 'The text is long; only its beginning was used.', kinds: { word: 'Word', region: 'Region', pay: 'Pay', employment: 'Contract', shift: 'Time', career: 'Experience' },
    unsure: { commute: 'travel time cannot be searched yet', taste: 'vacancies do not state this, so it cannot be searched', age: 'age is never used to search', hours: 'days and times cannot be searched yet' },
    atLeast: (t) => `at least ${t}`, places: (name, n) => `${name} (${n} places)`, noCareer: 'No experience needed', remove: (t) => `Remove ${t}`,
    conditions: 'Conditions', conditionsN: (n) => (n === 0 ? 'Conditions' : `Conditions ${n}`), clear: 'Clear all', show: (n) => `Show ${n}`, apply: 'Use these conditions', narrow: 'Narrow by conditions',
    facets: { region: 'Region', occupation: 'Kind of work', employment: 'Contract', shift: 'Time', pay: 'Pay', career: 'Experience', source: 'Where it comes from' }, any: 'Any', monthly: (t) => `at least ${t} a month`,
    careers: { none: 'None needed', 'to-1': 'Up to 1 year', 'to-3': '1–3 years', 'over-3': 'More than 3 years' }, ours: 'Onil', past: 'Show vacancies that have ended',
    results: 'Vacancies found', total: (n) => `${n} vacancies`, today: (n) => `${n} new today`, sort: 'Order', sorts: { relevance: 'Best match', newest: 'Newest', pay: 'Highest pay', closing: 'Closing soon' }, 
    verified: 'Verified employer', demo: 'Demo data', noPay: 'Pay not stated', asks: (n) => `${n} questions`, until: 'Until filled', closed: 'Ended', posted: (t) => `posted ${t}`,
    shown: (n, shown) => `Showing ${shown} of ${n}`, more: 'Show more',
    none: 'No vacancy fits everything', noneText: 'Leaving one condition out would find some:', without: (t, n) => `Without ${t}: ${n}`, only: (t, n) => `Only ${t}: ${n}`, onlyText: 'One condition at a time would find:', nothing: 'No vacancies are open now', all: 'Show all without conditions',
  },
})
