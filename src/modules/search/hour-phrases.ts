import { begins, ends } from './clock-terms.ts'
import type { Meaning } from './meaning.ts'

type Phrase = { readonly pattern: RegExp; readonly read: (hit: RegExpExecArray) => Meaning | undefined }

const half = String.raw`(?:오전|오후|아침|저녁|밤|새벽|낮)`
const clock = (n: string): string =>
  String.raw`(?<half${n}>${half})?\s*(?<hour${n}>\d{1,2})(?:(?<colon${n}>:)(?<minute${n}>\d\d)|\s*시(?:\s*(?<m${n}>\d\d)\s*분)?)`
const weekdays = '월화수목금토일'

/** Times, days and hours as people say them: '9to6', '밤 10시부터 아침 6시까지', '주 4일', '월수금', '하루 4시간', '주 15시간 미만'. */
export const hourPhrases: readonly Phrase[] = [
  {
    pattern: /(?<!\d)(\d)\s*조\s*(?:(\d)\s*교대|(격일)제?)(?:제|근무)?/gu,
    read: ([, crews = '', shifts = '', other = '']) =>
      other === ''
        ? { kind: 'hours', name: `${crews}조 ${shifts}교대`, terms: [`${crews}조${shifts}교대`] }
        : { kind: 'hours', name: `${crews}조 격일제`, terms: [`${crews}조격일제`] },
  },
  {
    pattern: /(?<![가-힣])주야\s*(?:맞)?\s*2\s*교대(?:제|근무)?/gu,
    read: () => ({ kind: 'hours', name: '주야 2교대', terms: ['2교대', '주야교대', '맞교대'] }),
  },
  {
    pattern: /(?<!\d)([234])\s*교대(?:제|근무)?/gu,
    read: ([, n = '']) => ({ kind: 'hours', name: `${n}교대`, terms: [`${n}교대`] }),
  },
  // Who comes and goes does not live in.
  {
    pattern: /(?<!자율|시차|유연)출퇴근(?:\s*가능)?(?!\s*(?:버스|\d))/gu,
    read: () => ({ kind: 'hours', name: '출퇴근', terms: [], without: ['입주'] }),
  },
  {
    pattern: new RegExp(`${clock('A')}\\s*(?:부터|에서|[-~]|(?=\\s${half}))\\s*${clock('B')}(?:\\s*까지)?`, 'gu'),
    read: ({ groups = {} }) => span(timeOf(groups, 'A'), timeOf(groups, 'B')),
  },
  {
    pattern: /(?<![\p{L}\p{N}.-])([5-9]|1\d|2[0-3])\s*(?:to|[-~])\s*(\d|1\d|2[0-4])(?![\p{L}\p{N}.-])/gu,
    read: ([, from, to]) =>
      span({ hour: Number(from), minute: 0, exact: false }, { hour: Number(to), minute: 0, exact: false }),
  },
  {
    pattern: new RegExp(`${clock('A')}\\s*(?:이후|부터|넘어서)(?:\\s*출근)?`, 'gu'),
    read: ({ groups = {} }) => {
      const from = timeOf(groups, 'A')
      return said(`${written(from)} 이후`, from, hoursFrom(from.hour, 23).map(begins))
    },
  },
  {
    pattern: new RegExp(`${clock('A')}\\s*(?:까지\\s*)?(?:출근|시작)`, 'gu'),
    read: ({ groups = {} }) => {
      const from = likely(timeOf(groups, 'A'), 5)
      return said(`${written(from)} 출근`, from, [begins(from.hour)])
    },
  },
  {
    pattern: new RegExp(`${clock('A')}\\s*(?<before>이전|전|까지)?(?:에)?\\s*(?:칼퇴근?|퇴근|마감|끝나는)`, 'gu'),
    read: ({ groups = {} }) => {
      const to = likely(timeOf(groups, 'A'), 11)
      if (groups['before'] === undefined) return said(`${written(to)} 퇴근`, to, [ends(to.hour)])
      return said(`${written(to)}까지 퇴근`, to, hoursFrom(Math.max(0, to.hour - 3), to.hour).map(ends))
    },
  },
  {
    pattern:
      /(주말|공휴일|빨간날|[월화수목금토일]요일|토[·,]?일요일?)(?:은|에|마다)?\s*(?:휴무|쉬는|쉼|휴일)(?:\s*(?:곳|데))?/gu,
    read: ([, day = '']) => ({ kind: 'hours', name: `${day} 휴무`, terms: [] }),
  },
  {
    pattern: /(?<![\p{L}\p{N}])주\s*([1-7])\s*일(?:제|만)?(?:\s*근무)?(?![가-힣])/gu,
    read: ([, n = '']) => onDaysAWeek(Number(n)),
  },
  {
    pattern:
      /(?:주|일주일에?)\s*([1-7한두세네])\s*(?:번|회|차례)(?:만|씩|\s*근무)*(?![가-힣])|(?:주|일주일에)\s*(하루|이틀|사흘|나흘)(?:만|씩)?(?![가-힣])/gu,
    read: ([, n, days]) => onDaysAWeek(counted(n ?? days ?? '')),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:하루에?|일)\s*(\d{1,2}|한|두|세|네|다섯|여섯|일곱|여덟)\s*시간|(\d|1[0-2]|한|두|세|네|다섯|여섯|일곱|여덟)\s*시간\s*(?:근무|알바|일하는|만|짜리|(?=\s*$)))(?:만|씩|\s*정도)?/gu,
    read: ([, n, m = '']) => ({ kind: 'unsure', why: 'hours', name: 'hoursPerDay', number: counted(n ?? m) }),
  },
  {
    pattern: /(?<![\p{L}\p{N}])주\s*(\d{1,2})\s*시간(?:\s*(?:미만|이하|이내|까지))?/gu,
    read: ([, n = '']) => ({ kind: 'unsure', why: 'hours', name: 'hoursPerWeekMax', number: Number(n) }),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])((?:[${weekdays}][·,/]?){2,6}|[${weekdays}])요일?(?:만|에만|날)?(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    read: ([, days = '']) => onDays(days),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])((?:[${weekdays}][·,/]?){2,6})(?:만)?(?![\\p{L}\\p{N}])`, 'gu'),
    read: ([, days = '']) => onDays(days),
  },
]

type Time = { readonly hour: number; readonly minute: number; readonly exact: boolean }

function timeOf(groups: Readonly<Record<string, string | undefined>>, n: string): Time {
  const hour = Number(groups[`hour${n}`])
  const word = groups[`half${n}`]
  const late =
    word !== undefined &&
    (/오후|저녁|밤/u.test(word) || (word === '낮' && hour < 6)) &&
    hour < 12 &&
    !(word === '밤' && hour < 6)
  const exact = word !== undefined || groups[`colon${n}`] !== undefined
  return { hour: late ? hour + 12 : hour, minute: Number(groups[`minute${n}`] ?? groups[`m${n}`] ?? 0), exact }
}

// '9시-6시' ends in the afternoon, '오후 2시부터 10시까지' in the evening; '22:00-06:00' is what it says.
function span(from: Time, to: Time): Meaning | undefined {
  if (from.hour > 24 || to.hour > 24) return undefined
  const later = !to.exact && to.hour <= from.hour && to.hour < 12 && from.hour < 24 - 6
  const follows = !to.exact && from.exact && from.hour >= 12 && to.hour < 12 && to.hour + 12 > from.hour
  const end = later || follows ? { ...to, hour: to.hour + 12 } : to
  const night = from.hour >= 20 || end.hour <= from.hour
  const name = `${written(from)}-${written(end)}`
  return night && end.hour <= 9
    ? { kind: 'hours', name: `야간(${name})`, shift: 'night', terms: ['야간'] }
    : { kind: 'hours', name, terms: [`${begins(from.hour)}+${ends(end.hour)}`] }
}

// Without a half of the day a small hour is one of the afternoon: nobody comes at two at night, or goes home at six in the morning.
function likely(time: Time, upTo: number): Time {
  return !time.exact && time.hour >= 1 && time.hour <= upTo ? { ...time, hour: time.hour + 12 } : time
}

function said(name: string, { hour }: Time, terms: readonly string[]): Meaning | undefined {
  return hour > 24 ? undefined : { kind: 'hours', name, terms }
}

function hoursFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n)
}

function written({ hour, minute }: Time): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

const counts = ['한|하루', '두|이틀', '세|사흘', '네|나흘', '다섯', '여섯', '일곱', '여덟'].map((one) => one.split('|'))

/** A count in digits or in Korean words: 두 번, 이틀, 세 시간. */
function counted(word: string): number {
  return /\d/u.test(word) ? Number(word) : counts.findIndex((one) => one.includes(word)) + 1
}

function onDaysAWeek(days: number): Meaning {
  return { kind: 'hours', name: `주 ${days}일`, days, terms: [`주${days}일`] }
}

// In the order of the week and each once: '금일' and '일일' are words.
function onDays(typed: string): Meaning | undefined {
  const days = [...typed.replace(/[·,/]/gu, '')]
  const places = days.map((day) => weekdays.indexOf(day))
  if (places.some((place, n) => n > 0 && place <= (places[n - 1] ?? 0))) return undefined
  if (['금일', '월일', '수일', '화일', '목일'].includes(days.join(''))) return undefined
  const weekend = places.every((place) => place >= 5)
  const name = days.join('·')
  return weekend
    ? { kind: 'hours', name, shift: 'weekend', terms: ['주말', days.join(''), ...days.map((day) => `${day}요일`)] }
    : { kind: 'hours', name, terms: [...(days.length > 1 ? [days.join('')] : []), ...days.map((day) => `${day}요일`)] }
}
