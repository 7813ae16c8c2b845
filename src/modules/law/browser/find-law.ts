import type { Lang } from '../../../platform/http/page-call.ts'
import { allDomains } from '../domains.ts'
import { type AnyRule, rulesOf } from '../engine/rule.ts'
import { articleText } from '../explain/article-text.ts'
import { allNumbers } from './numbers.ts'
import { numberPlace, rulePlace } from './places.ts'

/** Something of the law that a search found. */
export type Found = { readonly href: string; readonly text: string; readonly note: string }

/** Rules and numbers in which every word stands, in either language. */
export function findLaw(q: string, lang: Lang): Found[] {
  const words = q.toLowerCase().split(/\s+/u).filter(Boolean)
  if (words.length === 0) return []
  const fits = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word))
  const rules = allDomains()
    .flatMap(({ id }) => rulesOf(id))
    .filter((rule) => fits(textOf(rule)))
    .map((rule) => ({ href: rulePlace(rule), text: rule.label[lang], note: articleText(rule.article, lang) }))
  const numbers = allNumbers()
    .filter(({ of: { id, name, law } }) => fits([id, name.ko, name.en, law, articleText(law, 'en')].join(' ')))
    .map(({ of: { id, name, law } }) => ({ href: numberPlace(id), text: name[lang], note: articleText(law, lang) }))
  return [...rules, ...numbers]
}

function textOf({ label, article, versions, name }: AnyRule): string {
  const says = versions.flatMap(({ why }) => [why.ko, why.en])
  return [name, label.ko, label.en, article, articleText(article, 'ko'), articleText(article, 'en'), ...says].join(' ')
}
