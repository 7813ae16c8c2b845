import type { Lang } from '../../../platform/http/page-call.ts'
import { factNamed } from '../explain/named.ts'
import { wordText } from '../explain/word-text.ts'
import { ruleNamed } from '../engine/rule.ts'
import { parameters } from '../parameter.ts'
import { tables } from '../table.ts'
import type { Expression } from './expression.ts'

/** What an article requires, as a person reads it: each line with the lines that it stands on. */
export type Tree = { readonly text: string; readonly of: readonly Tree[] }

/** An expression of a domain's statement in words. */
export function treeOf(expression: Expression, domain: string, lang: Lang): Tree {
  if ('leaf' in expression) return { text: leafText(expression, domain, lang), of: [] }
  const name = names[expression.op]?.[lang] ?? `\`${expression.op}\``
  return { text: name, of: expression.of.map((part) => treeOf(part, domain, lang)) }
}

/** A tree as nested lines of Markdown. */
export function markdownOf({ text, of }: Tree, depth = 0): string[] {
  return [`${'  '.repeat(depth)}- ${text}`, ...of.flatMap((part) => markdownOf(part, depth + 1))]
}

function leafText({ leaf, text }: Extract<Expression, { leaf: unknown }>, domain: string, lang: Lang): string {
  switch (leaf) {
    case 'fact':
      return named(lang, ['사실', 'fact'], factNamed(text, domain)?.label, text)
    case 'parameter':
      return named(lang, ['기준값', 'number of the law'], parameters.get(text)?.name, text)
    case 'table':
      return named(lang, ['표', 'table'], tables.get(text)?.name, text)
    case 'rule':
      return named(lang, ['규칙', 'rule'], ruleNamed(text.includes('.') ? text : `${domain}.${text}`)?.label, text)
    case 'word':
      return `‘${wordText(text, lang)}’`
    case 'number':
      return text
  }
}

type Label = { readonly ko: string; readonly en: string }

function named(lang: Lang, [ko, en]: readonly [string, string], label: Label | undefined, name: string): string {
  return `${lang === 'ko' ? ko : en}: ${label?.[lang] ?? '?'} (\`${name}\`)`
}

const names: Readonly<Record<string, Label>> = {
  plus: { ko: '모두 더함', en: 'all added' },
  minus: { ko: '앞의 것에서 뒤의 것을 뺌', en: 'the first less the second' },
  times: { ko: '모두 곱함', en: 'all multiplied' },
  dividedBy: { ko: '앞의 것을 뒤의 것으로 나눔', en: 'the first by the second' },
  percent: { ko: '앞의 것에 뒤의 퍼센트를 곱함', en: 'the first by the percent of the second' },
  floor: { ko: '1 미만을 버림', en: 'below one is cut' },
  floorTo10: { ko: '10 미만을 버림', en: 'below ten is cut' },
  min: { ko: '가장 작은 것', en: 'the smallest' },
  max: { ko: '가장 큰 것', en: 'the largest' },
  shares: { ko: '둘씩 나눈 몫을 더함', en: 'pairs divided, then added' },
  atLeast: { ko: '앞의 것이 뒤의 것 이상', en: 'the first is at least the second' },
  atMost: { ko: '앞의 것이 뒤의 것 이하', en: 'the first is at most the second' },
  below: { ko: '앞의 것이 뒤의 것 미만', en: 'the first is below the second' },
  above: { ko: '앞의 것이 뒤의 것 초과', en: 'the first is above the second' },
  onOrAfter: { ko: '앞의 날이 뒤의 날이거나 그 뒤', en: 'the first day is the second or later' },
  is: { ko: '같음', en: 'the same' },
  isOneOf: { ko: '첫째가 나머지 가운데 하나', en: 'the first is one of the others' },
  not: { ko: '아님', en: 'not' },
  all: { ko: '모두 맞음 (하나라도 아니면 아님)', en: 'all hold (one no is a no)' },
  any: { ko: '하나라도 맞음', en: 'any holds' },
  orElse: { ko: '앞의 것을 모르면 뒤의 것으로 봄', en: 'the second while the first is not known' },
  known: { ko: '아는지', en: 'is it known' },
  when: { ko: '첫째가 맞으면 둘째, 아니면 셋째', en: 'if the first holds the second, else the third' },
  cases: { ko: '처음으로 맞는 조건의 것, 없으면 마지막', en: 'the first whose condition holds, else the last' },
  addDays: { ko: '날수만큼 뒤의 날', en: 'so many days later' },
  subtractDays: { ko: '날수만큼 앞의 날', en: 'so many days earlier' },
  addMonths: { ko: '달수만큼 뒤의 같은 날', en: 'the same day so many months later' },
  daysBetween: { ko: '앞의 날부터 뒤의 날까지 날수', en: 'days from the first day to the second' },
  firstOfMonthBefore: { ko: '앞달 1일', en: 'the first of the month before' },
  firstOfYear: { ko: '그해 1월 1일', en: '1 January of the year' },
  countDays: { ko: '서로 다른 날의 수', en: 'number of different days' },
  joined: { ko: '두 목록을 이음', en: 'both lists together' },
  daysOfKinds: { ko: '표에 든 일을 한 서로 다른 날의 수', en: 'different days with an act of the table' },
  recognisedDays: {
    ko: '하루 한 번, 표의 한도 안에서 센 날의 수',
    en: 'days within the limits of the table, one act a day',
  },
  bracket: { ko: '표에서 값이 드는 칸', en: 'the line of the table that the value falls into' },
  cell: { ko: '표에서 낱말의 칸', en: 'the line of the table with the word' },
  doesNotApply: { ko: '해당하지 않음', en: 'does not apply' },
}
