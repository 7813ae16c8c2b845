import type { Lang } from '../../platform/http/page-call.ts'
import { wonInFull, wonToCompare } from '../../web/format.ts'
import { defineMessages } from '../../web/messages.ts'
import { occupation, occupationInEnglish, region } from '../reference/index.ts'
import type { PayPeriod } from './contract.ts'
import { monthly, paidHoursAMonth } from './pay.ts'
import type { Pay } from './vacancy.ts'

type Words = {
  employment: Record<'permanent' | 'fixed-term' | 'part-time' | 'daily' | 'intern', string>
  shift: Record<'day' | 'evening' | 'night' | 'rotating' | 'weekend' | 'flexible', string>
  education: Record<'any' | 'middle' | 'high' | 'college' | 'university' | 'master' | 'doctor', string>
  per: Record<PayPeriod, string>
  need: Record<
    'qualification' | 'experience' | 'completion' | 'degree' | 'language' | 'start-date' | 'why' | 'text',
    string
  >
  reason: Record<'filled' | 'cancelled' | 'changed' | 'other', string>
  state: Record<'draft' | 'discarded' | 'waiting' | 'open' | 'ended' | 'closed' | 'taken-down', string>
}

/** What the codes of a vacancy are called. */
export const words: { readonly [L in Lang]: Words } = defineMessages<Words>({
  ko: {
    employment: { permanent: '정규직', 'fixed-term': '기간제', 'part-time': '시간제', daily: '일용', intern: '인턴' },
    shift: {
      day: '주간',
      evening: '저녁',
      night: '야간',
      rotating: '교대',
      weekend: '주말',
      flexible: '의논해서 정함',
    },
    education: {
      any: '학력 무관',
      middle: '중졸 이상',
      high: '고졸 이상',
      college: '전문대졸 이상',
      university: '대졸 이상',
      master: '석사 이상',
      doctor: '박사',
    },
    per: { hour: '시급', day: '일급', month: '월', year: '연' },
    need: {
      qualification: '자격·면허',
      experience: '경력',
      completion: '교육 수료',
      degree: '학위',
      language: '어학',
      'start-date': '시작할 수 있는 날',
      why: '지원하는 까닭',
      text: '그 밖의 질문',
    },
    reason: {
      filled: '뽑을 사람을 다 뽑음',
      cancelled: '뽑지 않기로 함',
      changed: '조건이 달라짐',
      other: '다른 까닭',
    },
    state: {
      draft: '쓰는 중',
      waiting: '열리기 전',
      open: '받는 중',
      ended: '접수 끝남',
      closed: '마침',
      'taken-down': '내려짐',
      discarded: '버림',
    },
  },
  en: {
    employment: {
      permanent: 'Permanent',
      'fixed-term': 'Fixed term',
      'part-time': 'Part time',
      daily: 'By the day',
      intern: 'Internship',
    },
    shift: {
      day: 'Days',
      evening: 'Evenings',
      night: 'Nights',
      rotating: 'Shifts',
      weekend: 'Weekends',
      flexible: 'By agreement',
    },
    education: {
      any: 'No schooling required',
      middle: 'Middle school',
      high: 'High school',
      college: 'College (2–3 years)',
      university: 'University',
      master: 'Master',
      doctor: 'Doctorate',
    },
    per: { hour: 'an hour', day: 'a day', month: 'a month', year: 'a year' },
    need: {
      qualification: 'Qualification or licence',
      experience: 'Experience',
      completion: 'Course completed',
      degree: 'Degree',
      language: 'Language',
      'start-date': 'Possible start',
      why: 'Reason for applying',
      text: 'Another question',
    },
    reason: {
      filled: 'Everybody needed was found',
      cancelled: 'Nobody will be hired',
      changed: 'The terms have changed',
      other: 'Another reason',
    },
    state: {
      draft: 'Draft',
      waiting: 'Not open yet',
      open: 'Open',
      ended: 'No longer accepting',
      closed: 'Closed',
      'taken-down': 'Taken down',
      discarded: 'Thrown away',
    },
  },
})

/** Pay as it is said: '월 295만 원', '시급 14,200원', '월 280~300만 원'. */
export function payText(pay: Pay, lang: Lang): string {
  const amount = amountText(pay, lang)
  return lang === 'ko' ? `${words.ko.per[pay.per]} ${amount}` : `${amount} ${words.en.per[pay.per]}`
}

function amountText({ per, min, max }: Pay, lang: Lang): string {
  const say = per === 'hour' || per === 'day' ? wonInFull : wonToCompare
  if (max === undefined || max === min) return say(min, lang)
  const [from, to] = [say(min, lang), say(max, lang)]
  const unit = /[^\d,]+$/u.exec(from)?.[0] ?? ''
  return unit !== '' && to.endsWith(unit) ? `${from.slice(0, -unit.length)}~${to}` : `${from}~${to}`
}

/** The same pay in the period people compare: the year for monthly pay, an estimated month for the rest, with the hours assumed. */
export function payOtherwise(pay: Pay, weeklyHours: number, lang: Lang): string {
  if (pay.per === 'month')
    return lang === 'ko' ? `연 ${wonToCompare(pay.min * 12, lang)}` : `${wonToCompare(pay.min * 12, lang)} a year`
  const month = Math.floor(monthly(pay.min, pay.per, weeklyHours) / 10_000) * 10_000
  const hours = pay.per === 'year' ? '' : ` (${paidHoursAMonth(weeklyHours)}${lang === 'ko' ? '시간' : ' hours'})`
  return lang === 'ko'
    ? `월 약 ${wonToCompare(month, lang)}${hours}`
    : `about ${wonToCompare(month, lang)} a month${hours}`
}

/** A region's name, short in Korean. */
export function regionText(code: string, lang: Lang): string {
  const one = region(code)
  return (lang === 'ko' ? one?.shortName : one?.nameEn) ?? ''
}

/** An occupation's name; in English the nearest group's. */
export function occupationText(code: string, lang: Lang): string {
  return (lang === 'ko' ? occupation(code)?.name : occupationInEnglish(code)) ?? ''
}
