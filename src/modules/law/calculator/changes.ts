import { josa } from 'josa'
import { type Day, isDay, toDay } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { dateOnPaper } from '../../../web/format.ts'
import { ruleNamed } from '../engine/rule.ts'
import { articleText } from '../explain/article-text.ts'
import { countedAs, valueText } from '../explain/value-text.ts'
import { parameters } from '../parameter.ts'
import { type Because, type Change, compareLaws } from '../shadow/compare-laws.ts'
import { tables } from '../table.ts'
import type { Question } from './question.ts'

// The days on which the law of employment changes next (법률 제21473호 is staged over them).
const changingDays: readonly Day[] = ['2026-09-18', '2027-01-01', '2028-01-01'].map(toDay)

/** What the law of another day would make of the same facts. */
export type Changed = { readonly day: Day; readonly changes: readonly Change[]; readonly because: readonly string[] }

/** The same facts under the law of each changing day; no changes where nothing differs in what was asked. */
export function changesOf({ domain, known, day, wanted }: Question, lang: Lang): Changed[] {
  return changingDays.map((under) => {
    const difference = compareLaws(domain, known, day, under)
    const changes = difference?.changes.filter(({ result }) => wanted.includes(result)) ?? []
    const because = changes.length === 0 ? [] : (difference?.because ?? [])
    return { day: under, changes, because: because.flatMap((each) => reason(each, under, lang)) }
  })
}

function reason({ kind, name, before, after }: Because, under: Day, lang: Lang): string[] {
  if (kind === 'rule') return wording(name, before, after, lang)
  const { name: label, law, knownUntil } = parameters.get(name) ?? tables.get(name) ?? {}
  if (!label || law === undefined) return []
  if (knownUntil !== undefined && under > knownUntil)
    return [texts[lang].notYet(label[lang], dateOnPaper(knownUntil, lang))]
  if (before === undefined || after === undefined) return []
  return [
    `${label[lang]}: ${valueFrom(name, before, lang)} → ${valueFrom(name, after, lang)} (${articleText(law, lang)})`,
  ]
}

// A table has too many values for a line: its days are said.
function valueFrom(name: string, from: string, lang: Lang): string {
  const parameter = parameters.get(name)
  const value = parameter?.values.find((each) => each.from === from)?.value
  return value === undefined || value === null
    ? dayText(from, lang)
    : valueText(value, countedAs(parameter?.unit ?? ''), lang)
}

function dayText(day: string, lang: Lang): string {
  return isDay(day) ? dateOnPaper(day, lang) : day
}

// A rule that is used now and was not before has no other wording: what leads to it is said by itself.
function wording(name: string, before: string | undefined, after: string | undefined, lang: Lang): string[] {
  const rule = ruleNamed(name)
  if (!rule || before === undefined || after === undefined) return []
  const why = rule.versions.find(({ from }) => from === after)?.why[lang] ?? ''
  return [`${articleText(rule.article, lang)}, ${rule.label[lang]}: ${why}`]
}

const texts = {
  ko: {
    notYet: (label: string, until: string) => josa(`${label}#{은} ${until}까지만 정해졌습니다. 그 뒤는 아직 모릅니다.`),
  },
  en: {
    notYet: (label: string, until: string) => `${label} is set only until ${until}; what comes after is not known yet.`,
  },
} as const
