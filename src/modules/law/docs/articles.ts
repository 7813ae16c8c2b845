import type { Domain } from '../engine/domain.ts'
import { type AnyRule, rulesOf } from '../engine/rule.ts'
import { articleFile } from './article-file.ts'
import { type Expression, leavesOf } from './expression.ts'
import { statementsOf } from './statements.ts'
import { caseFiles } from './worked-cases.ts'

/** The articles of a domain by file, each with its rules; one with cases alone has none. */
export function articlesOf(domain: Domain): ReadonlyMap<string, readonly AnyRule[]> {
  const rules = Map.groupBy(rulesOf(domain.id), ({ article }) => articleFile(article))
  const files = [...new Set([...rules.keys(), ...caseFiles(domain.id)])]
  return new Map(files.map((file) => [file, rules.get(file) ?? []]))
}

/** Which parameters or tables rules use in any of their wordings, by id. */
export function usedBy(rules: readonly AnyRule[], kind: 'parameter' | 'table'): string[] {
  const leaves = rules.flatMap((rule) => expressionsOf(rule).flatMap(leavesOf))
  return [...new Set(leaves.flatMap(({ leaf, text }) => (leaf === kind ? [text] : [])))].toSorted()
}

function expressionsOf({ name, versions }: AnyRule): Expression[] {
  const statement = statementsOf(name.split('.')[0] ?? '')
  return versions.flatMap(({ from }) => statement(name, from) ?? [])
}
