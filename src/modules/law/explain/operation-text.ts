import { josa } from 'josa'
import type { Lang } from '../../../platform/http/page-call.ts'

/** Says an operation over what it stands on, without its result. Undefined: nothing is worth saying. */
type Say = (parts: readonly string[]) => string | undefined
type Said = { readonly [L in Lang]: Say }

/** An operation over its parts in words, or undefined where the parts say it all (`when`, `known`). */
export function operationText(op: string, parts: readonly string[], lang: Lang): string | undefined {
  const say = operations[op]
  return say === undefined ? `${op}: ${parts.join(' · ')}` : say[lang](parts)
}

/** Whether there are words for an operation: a test holds them against the engine. */
export function hasWords(op: string): boolean {
  return op in operations
}

const joined =
  (sign: string): Say =>
  (parts) =>
    parts.join(` ${sign} `)
const both = (say: Say): Said => ({ ko: say, en: say })
const compared = (ko: string, en: string): Said => ({
  ko: ([a, b]) => `${a}, ${b} ${ko}`,
  en: ([a, b]) => `${a}, ${en} ${b}`,
})
const listed = (ko: string, en: string): Said => ({
  ko: (parts) => `${ko}: ${parts.join(' · ')}`,
  en: (parts) => `${en}: ${parts.join(' · ')}`,
})
const nothing = both(() => undefined)

const operations: Readonly<Record<string, Said>> = {
  plus: both(joined('+')),
  minus: both(joined('−')),
  times: both(joined('×')),
  dividedBy: both(joined('÷')),
  percent: both(joined('×')),
  floor: { ko: ([a]) => `${a}에서 1 미만을 버림`, en: ([a]) => `${a}, below one cut` },
  floorTo10: { ko: ([a]) => `${a}에서 10 미만을 버림`, en: ([a]) => `${a}, below ten cut` },
  min: listed('가장 작은 것', 'The smallest of'),
  max: listed('가장 큰 것', 'The largest of'),
  shares: {
    ko: (parts) => pairs(parts).join(' + '),
    en: (parts) => pairs(parts).join(' + '),
  },
  atLeast: compared('이상', 'at least'),
  atMost: compared('이하', 'at most'),
  below: compared('미만', 'below'),
  above: compared('초과', 'above'),
  onOrAfter: compared('이후(그날도 듦)', 'on or after'),
  is: { ko: ([a, b]) => `${a}, ${b}인지`, en: ([a, b]) => `${a}, is it ${b}` },
  isOneOf: {
    ko: ([a, ...rest]) => `${a}, ${rest.join(' · ')} 가운데 하나인지`,
    en: ([a, ...rest]) => `${a}, one of ${rest.join(' · ')}`,
  },
  not: { ko: ([a]) => `‘${a}’의 반대`, en: ([a]) => `the opposite of ‘${a}’` },
  all: listed('모두 맞아야 함', 'All must hold'),
  any: listed('하나만 맞으면 됨', 'One is enough'),
  addDays: { ko: ([a, n]) => `${a}에서 ${n} 뒤`, en: ([a, n]) => `${n} after ${a}` },
  subtractDays: { ko: ([a, n]) => `${a}에서 ${n} 앞`, en: ([a, n]) => `${n} before ${a}` },
  addMonths: { ko: ([a, n]) => `${a}에서 ${n} 뒤의 같은 날`, en: ([a, n]) => `the same day ${n} after ${a}` },
  daysBetween: { ko: ([a, b]) => `${a}부터 ${b} 앞날까지`, en: ([a, b]) => `from ${a} to the day before ${b}` },
  firstOfMonthBefore: { ko: ([a]) => `${a}의 앞달 1일`, en: ([a]) => `the first of the month before ${a}` },
  firstOfYear: { ko: ([a]) => `${a}의 1월 1일`, en: ([a]) => `1 January of ${a}` },
  countDays: { ko: ([a]) => `${a}에 든 서로 다른 날`, en: ([a]) => `different days in ${a}` },
  joined: { ko: ([a, b]) => josa(`${a}#{와} ${b}#{을} 이음`), en: ([a, b]) => `${a} and ${b} together` },
  daysOfKinds: { ko: ([a, t]) => `${a} 가운데 ${t}에 든 날`, en: ([a, t]) => `days of ${a} that are in ${t}` },
  recognisedDays: {
    ko: ([a, t]) => josa(`${a}#{을} 하루 한 번, ${t} 안에서 셈`),
    en: ([a, t]) => `${a}, once a day and within ${t}`,
  },
  bracket: { ko: ([t, x]) => `${t}에서 ${x}의 칸`, en: ([t, x]) => `${t}, the line of ${x}` },
  cell: { ko: ([t, x]) => `${t}에서 ${x}의 칸`, en: ([t, x]) => `${t}, the line of ${x}` },
  orElse: {
    ko: ([a, b]) => `${a}: 말씀이 없어 보통의 경우로 셈함, ${b}`,
    en: ([a, b]) => `${a}: the usual case until told otherwise, ${b}`,
  },
  when: nothing,
  known: nothing,
  doesNotApply: { ko: () => '이 경우에는 해당하지 않음', en: () => 'does not apply here' },
}

function pairs(parts: readonly string[]): string[] {
  return parts.flatMap((part, at) => (at % 2 === 0 ? [`${part} ÷ ${parts[at + 1] ?? ''}`] : []))
}
