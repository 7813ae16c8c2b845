import { allDomains } from '../domains.ts'
import type { Domain } from '../engine/domain.ts'
import { rulesOf } from '../engine/rule.ts'
import { articleFile } from './article-file.ts'
import { articlePage } from './article-page.ts'
import { statementsOf } from './statements.ts'
import { caseFiles, workedCases } from './worked-cases.ts'

/** The pages of every article of every domain, by path below docs/law. */
export function lawDocs(): ReadonlyMap<string, string> {
  return new Map(allDomains().flatMap(pagesOf))
}

function pagesOf(domain: Domain): [string, string][] {
  const rules = Map.groupBy(rulesOf(domain.id), ({ article }) => articleFile(article))
  const statement = statementsOf(domain.id)
  return [...new Set([...rules.keys(), ...caseFiles(domain.id)])].map((file) => [
    `${domain.id}/${file}.approved.md`,
    `${articlePage({ domain, file, rules: rules.get(file) ?? [], statement, cases: workedCases(domain, file) }).trimEnd()}\n`,
  ])
}
