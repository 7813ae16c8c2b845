import type { Lang } from '../../../platform/http/page-call.ts'
import { type DecisionDocument, domainNamed, sentence } from '../../law/index.ts'
import type { DecisionRow } from '../tables.ts'

/** What a decision says in a line; the field where it cannot be said in one. */
export function headingOf(row: DecisionRow, { result }: DecisionDocument, lang: Lang): string {
  const domain = domainNamed(row.domain)
  return (domain && sentence(domain, result, row.wanted, lang)) ?? row.domain
}

/**
 * What a decision is about, in a list: its field and its first results. Not the words that explain one: "why not" would stand over
 * a yes as well.
 */
export function aboutOf({ domain: id, wanted }: Pick<DecisionRow, 'domain' | 'wanted'>, lang: Lang): string {
  const domain = domainNamed(id)
  const field = domain?.label[lang] ?? id
  const labels = wanted
    .slice(0, 2)
    .filter((name) => domain?.results[name]?.unit !== 'word')
    .map((name) => domain?.results[name]?.label[lang] ?? name)
    .filter((label) => label !== field)
  return labels.length === 0 ? field : `${field}: ${labels.join(', ')}`
}
