import { factNamed } from '../explain/named.ts'
import { ruleNamed } from '../engine/rule.ts'
import { parameters } from '../parameter.ts'
import { tables } from '../table.ts'
import type { Expression } from './expression.ts'

/** An expression as nested Markdown lines, in Korean. */
export function treeOf(expression: Expression, domain: string, depth = 0): string[] {
  const indent = '  '.repeat(depth)
  if ('leaf' in expression) return [`${indent}- ${leafText(expression, domain)}`]
  const name = names[expression.op] ?? `\`${expression.op}\``
  return [`${indent}- ${name}`, ...expression.of.flatMap((part) => treeOf(part, domain, depth + 1))]
}

function leafText({ leaf, text }: Extract<Expression, { leaf: unknown }>, domain: string): string {
  switch (leaf) {
    case 'fact':
      return `사실: ${factNamed(text)?.label.ko ?? '?'} (\`${text}\`)`
    case 'parameter':
      return `기준값: ${parameters.get(text)?.name.ko ?? '?'} (\`${text}\`)`
    case 'table':
      return `표: ${tables.get(text)?.name.ko ?? '?'} (\`${text}\`)`
    case 'rule':
      return `규칙: ${ruleNamed(text.includes('.') ? text : `${domain}.${text}`)?.label.ko ?? '?'} (\`${text}\`)`
    case 'word':
      return `‘${text}’`
    case 'number':
      return text
  }
}

const names: Readonly<Record<string, string>> = {
  plus: '모두 더함',
  minus: '앞의 것에서 뒤의 것을 뺌',
  times: '모두 곱함',
  dividedBy: '앞의 것을 뒤의 것으로 나눔',
  percent: '앞의 것에 뒤의 퍼센트를 곱함',
  floor: '1 미만을 버림',
  floorTo10: '10 미만을 버림',
  min: '가장 작은 것',
  max: '가장 큰 것',
  shares: '둘씩 나눈 몫을 더함',
  atLeast: '앞의 것이 뒤의 것 이상',
  atMost: '앞의 것이 뒤의 것 이하',
  below: '앞의 것이 뒤의 것 미만',
  above: '앞의 것이 뒤의 것 초과',
  onOrAfter: '앞의 날이 뒤의 날이거나 그 뒤',
  is: '같음',
  isOneOf: '첫째가 나머지 가운데 하나',
  not: '아님',
  all: '모두 맞음 (하나라도 아니면 아님)',
  any: '하나라도 맞음',
  orElse: '앞의 것을 모르면 뒤의 것으로 봄',
  known: '아는지',
  when: '첫째가 맞으면 둘째, 아니면 셋째',
  cases: '처음으로 맞는 조건의 것, 없으면 마지막',
  addDays: '날수만큼 뒤의 날',
  subtractDays: '날수만큼 앞의 날',
  addMonths: '달수만큼 뒤의 같은 날',
  daysBetween: '앞의 날부터 뒤의 날까지 날수',
  firstOfMonthBefore: '앞달 1일',
  firstOfYear: '그해 1월 1일',
  countDays: '서로 다른 날의 수',
  joined: '두 목록을 이음',
  daysOfKinds: '표에 든 일을 한 서로 다른 날의 수',
  recognisedDays: '하루 한 번, 표의 한도 안에서 센 날의 수',
  bracket: '표에서 값이 드는 칸',
  cell: '표에서 낱말의 칸',
  doesNotApply: '해당하지 않음',
}
