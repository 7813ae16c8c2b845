import type { Domain } from '../engine/domain.ts'
import type { AnyRule } from '../engine/rule.ts'
import { articleText } from '../explain/article-text.ts'
import { countedAs, valueText } from '../explain/value-text.ts'
import { parameters } from '../parameter.ts'
import { tables } from '../table.ts'
import { usedBy } from './articles.ts'
import type { Expression } from './expression.ts'
import { markdownOf, treeOf } from './tree.ts'
import type { WorkedCase } from './worked-cases.ts'

/** What an article's page is made of. */
export type ArticleSources = {
  readonly domain: Domain
  readonly file: string
  readonly rules: readonly AnyRule[]
  readonly statement: (rule: string, from: string) => Expression | undefined
  readonly cases: readonly WorkedCase[]
}

/** The page of an article in Markdown: each rule with the tree of each wording, the numbers it uses, worked cases. */
export function articlePage(sources: ArticleSources): string {
  const { domain, file, rules, cases } = sources
  const articles = [...new Set(rules.map(({ article }) => articleText(article, 'ko')))]
  return [
    `# ${domain.label.ko} · ${articles.length === 0 ? file : articles.join(' · ')}`,
    '',
    '<!-- npm run law-docs 가 규칙, 기준값, 사례에서 만든다. 손으로 고치지 않는다. -->',
    '',
    ...rules.flatMap((rule) => ruleText(rule, sources)),
    ...section('기준값', usedBy(rules, 'parameter').flatMap(parameterText)),
    ...section('표', usedBy(rules, 'table').flatMap(tableText)),
    ...section('사례', cases.flatMap(caseText)),
  ].join('\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines]
}

function ruleText(rule: AnyRule, { domain, statement }: ArticleSources): string[] {
  return [
    `## ${rule.label.ko} (\`${rule.name}\`)`,
    '',
    `${articleText(rule.article, 'ko')}. ${chooser(rule.appliesBy)}`,
    '',
    ...rule.versions.flatMap(({ from, why, status }) => {
      const expression = statement(rule.name, from)
      return [
        `### ${from}부터`,
        '',
        `${why.ko} 확인: ${statuses[status]}.`,
        '',
        ...(expression ? [...markdownOf(treeOf(expression, domain.id, 'ko')), ''] : []),
      ]
    }),
  ]
}

function chooser(appliesBy: AnyRule['appliesBy']): string {
  const days = appliesBy.map(({ label }) => label.ko)
  return days.length === 0
    ? '셈하는 날의 글을 쓴다.'
    : `${days.join(', 없으면 ')}의 글을 쓴다. 모르면 셈하는 날의 글을 쓴다.`
}

function parameterText(id: string): string[] {
  const parameter = parameters.get(id)
  if (!parameter) return []
  const { name, law, checkedOn, knownUntil, unit, values } = parameter
  return [
    `### ${name.ko} (\`${id}\`)`,
    '',
    `${law}. ${checkedOn}에 확인.${knownUntil === undefined ? '' : ` ${knownUntil}까지의 값만 있다.`}`,
    '',
    '| 부터 | 값 | 확인 | 출처 |',
    '|---|---|---|---|',
    ...values.map(
      ({ from, value, status, source }) =>
        `| ${from} | ${value === null ? '없앰' : valueText(value, countedAs(unit), 'ko')} | ${statuses[status]} | ${cellText(source)} |`,
    ),
    '',
  ]
}

function tableText(id: string): string[] {
  const table = tables.get(id)
  if (!table) return []
  const columns = Object.keys(table.columns)
  const line = (cells: readonly string[]): string => `| ${cells.map(cellText).join(' | ')} |`
  return [
    `### ${table.name.ko} (\`${id}\`)`,
    '',
    `${table.law}. ${table.checkedOn}에 확인.`,
    '',
    ...table.values.flatMap(({ from, rows, status, source }) => [
      `${from}부터. 확인: ${statuses[status]}, ${source}.`,
      '',
      ...(rows === null
        ? ['없앰.']
        : [
            line(columns.map((column) => table.columns[column]?.ko ?? column)),
            line(columns.map(() => '---')),
            ...rows.map((row) => line(columns.map((column) => String(row[column] ?? '')))),
          ]),
      '',
    ]),
  ]
}

function caseText({ name, on, facts, results, missing, source }: WorkedCase): string[] {
  return [
    `- **${name}** (${on})`,
    `  - 사실: ${facts.length === 0 ? '없음' : facts.join(', ')}`,
    ...(results.length === 0 ? [] : [`  - 결과: ${results.join(', ')}`]),
    ...(missing.length === 0 ? [] : [`  - 더 물음: ${missing.join(', ')}`]),
    ...(source === undefined ? [] : [`  - 출처: ${source}`]),
    '',
  ]
}

function cellText(text: string): string {
  return text.replaceAll('|', '\\|')
}

const statuses = { 'law text': '법문', secondary: '다른 자료', unverified: '확인하지 못함' } as const
