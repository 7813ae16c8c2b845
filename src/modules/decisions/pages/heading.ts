import type { Lang } from '../../../platform/http/page-call.ts'
import { type DecisionDocument, domainNamed, sentence } from '../../law/index.ts'
import type { DecisionRow } from '../tables.ts'

/** What a decision says in a line; the field where it cannot be said in one. */
export function headingOf(row: DecisionRow, { result }: DecisionDocument, lang: Lang): string {
  const domain = domainNamed(row.domain)
  return (domain && sentence(domain, result, row.wanted, lang)) ?? row.domain
}

/** What a decision is about, in a list: its field and its first results. */
export function aboutOf({ domain: id, wanted }: DecisionRow, lang: Lang): string {
  const domain = domainNamed(id)
  const labels = wanted.slice(0, 2).map((name) => domain?.results[name]?.label[lang] ?? name)
  return `${domain?.label[lang] ?? id}: ${labels.join(', ')}`
}
