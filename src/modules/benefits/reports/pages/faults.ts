import { Refused, type Refusal } from '../../../../kernel/refusal.ts'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { sayRefusal } from '../../../../platform/refusal-texts.ts'
import { tooLong } from '../../../../web/too-long.ts'

const said: Readonly<Record<string, { ko: string; en: string }>> = {
  choose: { ko: '하나를 고르세요', en: 'Choose one' },
  needed: { ko: '채워 주세요', en: 'Fill this in' },
  'too-long': { ko: tooLong('ko'), en: tooLong('en') },
  'not-a-day': { ko: '날짜를 2026-03-02처럼 쓰세요', en: 'Write the day as 2026-03-02' },
  'not-a-month': { ko: '달을 2026-03처럼 쓰세요', en: 'Write the month as 2026-03' },
  'to-come': { ko: '아직 오지 않은 날입니다', en: 'That day has not come yet' },
  'before-from': { ko: '일을 시작하기 전의 날입니다', en: 'That is before the work began' },
  outside: { ko: '일하지 않은 달입니다', en: 'No work in that month' },
  'same-month': { ko: '신고했던 달의 날만 쓰세요', en: 'Write days of the month that was reported' },
  'one-month': { ko: '한 달 안의 날만 쓰세요', en: 'Write days of one month only' },
  'too-many': { ko: '날이 너무 많습니다', en: 'Those are too many days' },
  'not-won': { ko: '금액을 숫자로 쓰세요', en: 'Write the amount in digits' },
  'not-whole': { ko: '날수를 숫자로 쓰세요', en: 'Write the days in digits' },
  'not-hours': { ko: '시간을 숫자로 쓰세요', en: 'Write the hours in digits' },
  'no-such-worker': {
    ko: '그 번호의 사람이 없습니다. 여덟 자리는 10분 동안만 쓸 수 있으니 새로 받으세요. 연계번호이고 아직 온일에 없는 사람이면 이름도 쓰세요',
    en: 'Nobody has that number. Eight digits hold for ten minutes, ask for new ones. With the linking id of somebody who is not here yet, write the name, too',
  },
  'no-such-spell': { ko: '이 회사가 신고한 사람이 아닙니다', en: 'This company has not reported that person' },
}
const other = { ko: '값을 다시 보세요', en: 'Look at this again' }

/** A fault of one field in words. */
export function sayFault(code: string, lang: Lang): string {
  return (said[code] ?? other)[lang]
}

// `content.unitDays` of a certificate, `days.0` of a list: what the form calls them.
function fieldOf(name: string): string {
  return name.replace(/^content\./, '').split('.')[0] ?? name
}

/** What a refusal says beside the fields of a form; one without fields stands at `first`. Who may not is told on a page of its own. */
export function errorsOf(refusal: Refusal, lang: Lang, first: string): Record<string, string> {
  if (refusal.status === 401 || refusal.status === 403) throw new Refused(refusal)
  const fields = Object.entries(refusal.fields ?? {})
  if (fields.length > 0) return Object.fromEntries(fields.map(([name, code]) => [fieldOf(name), sayFault(code, lang)]))
  const { says, next } = sayRefusal(refusal, lang)
  return { [first]: next === undefined ? says : `${says}. ${next}` }
}
