import type { Day } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { dateOnPaper } from '../../../web/format.ts'
import type { NoValue } from '../engine/no-value.ts'

/** What has no value, since or until when one is known, and what can be done: a line for those of one reason and day. */
export function noValueTexts(all: readonly NoValue[], lang: Lang): string[] {
  const alike = Map.groupBy(all, ({ kind, why, day, knownUntil, knownFrom }) =>
    [kind === 'rule', why, day, knownUntil, knownFrom].join(),
  )
  return [...alike.values()].flatMap((each) => {
    const names = [...new Set(each.map(({ label }) => label[lang]))].join(', ')
    return each[0] ? [`${names}: ${reasonText(each[0], lang)}`] : []
  })
}

function reasonText({ kind, why, day, knownUntil, knownFrom }: NoValue, lang: Lang): string {
  const t = texts[lang]
  const said = (of: Day | undefined): string => (of === undefined ? '' : dateOnPaper(of, lang))
  if (why === 'unset') return t.unset(said(knownUntil), said(day))
  if (why !== 'none') return t[why]
  if (knownUntil === undefined) return t[kind === 'rule' ? 'ruleFrom' : 'numberFrom'](said(knownFrom), said(day))
  return knownFrom === undefined
    ? t.ended(said(knownUntil), said(day))
    : t.between(said(knownUntil), said(knownFrom), said(day))
}

const texts = {
  ko: {
    unset: (until: string, day: string) =>
      `${until}까지만 정해졌고, ${day}에 쓸 것은 아직 정해지지 않았습니다. 정해진 뒤에 다시 셈해 보세요. 날짜를 ${until}까지로 바꾸면 지금 정해진 것으로 어림할 수 있습니다.`,
    ruleFrom: (from: string, day: string) =>
      `온일에는 ${from}부터의 조문만 있어 ${day}의 일은 셈하지 못합니다. 맡은 기관에 물어보세요.`,
    numberFrom: (from: string, day: string) =>
      `온일에는 ${from}부터의 값만 있어 ${day}의 일은 셈하지 못합니다. 맡은 기관에 물어보세요.`,
    ended: (until: string, day: string) => `${until}까지만 있던 것이라 ${day}에는 없습니다. 맡은 기관에 물어보세요.`,
    between: (until: string, from: string, day: string) =>
      `${until}까지의 것과 ${from}부터의 것만 있어 ${day}의 일은 셈하지 못합니다. 맡은 기관에 물어보세요.`,
    case: '말씀하신 경우에는 법이 정한 것이 없습니다. 값을 맞게 쓰셨는지 살펴보세요.',
    zero: '0으로 나눌 수 없어 셈하지 못합니다. 0으로 쓰신 값을 고쳐 주세요.',
  },
  en: {
    unset: (until: string, day: string) =>
      `set only until ${until}; what holds on ${day} is not set yet. Try again when it is. With a day up to ${until} you get an estimate from what is set now.`,
    ruleFrom: (from: string, day: string) =>
      `only wordings from ${from} on are here, so ${day} cannot be worked out. Please ask the agency in charge.`,
    numberFrom: (from: string, day: string) =>
      `only values from ${from} on are here, so ${day} cannot be worked out. Please ask the agency in charge.`,
    ended: (until: string, day: string) =>
      `it was there until ${until} only, so there is none on ${day}. Please ask the agency in charge.`,
    between: (until: string, from: string, day: string) =>
      `known until ${until} and again from ${from}, so ${day} cannot be worked out. Please ask the agency in charge.`,
    case: 'the law has none for a case like this. Please check what you typed.',
    zero: 'nothing can be divided by 0. Please correct what you typed as 0.',
  },
} as const
