import { allDomains } from '../domains.ts'
import type { Domain } from '../engine/domain.ts'
import { articlePage } from './article-page.ts'
import { articlesOf } from './articles.ts'
import { statementsOf } from './statements.ts'
import { workedCases } from './worked-cases.ts'

/** The pages of every article of every domain, by path below docs/law. */
export function lawDocs(): ReadonlyMap<string, string> {
  return new Map(allDomains().flatMap(pagesOf))
}

function pagesOf(domain: Domain): [string, string][] {
  const statement = statementsOf(domain.id)
  return [...articlesOf(domain)].map(([file, rules]) => [
    `${domain.id}/${file}.approved.md`,
    `${articlePage({ domain, file, rules, statement, cases: workedCases(domain, file) }).trimEnd()}\n`,
  ])
}
