import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Expression, readExpression } from './expression.ts'

const Statements = z.looseObject({
  rules: z.record(z.string(), z.looseObject({ versions: z.record(z.string(), z.string()) })),
})

/** What the articles of a domain require, by rule and first day, as the checker's statements say it. */
export function statementsOf(domain: string): StatementOf {
  const before = read.get(domain)
  if (before) return before
  const made = readStatements(domain)
  read.set(domain, made)
  return made
}

type StatementOf = (rule: string, from: string) => Expression | undefined
const read = new Map<string, StatementOf>()

function readStatements(domain: string): StatementOf {
  const file = new URL(`../checker/statements/${domain}.yaml`, import.meta.url)
  if (!existsSync(file)) return () => undefined
  const { rules } = Statements.parse(parse(readFileSync(file, 'utf8')))
  return (rule, from) => {
    const text = rules[rule.replace(`${domain}.`, '')]?.versions[from]
    return text === undefined ? undefined : readExpression(text)
  }
}
