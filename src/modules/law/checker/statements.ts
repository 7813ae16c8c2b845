import { readFileSync, readdirSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Expression, parseExpression } from './expression.ts'

/** What an article requires: its wordings by day, which fact or rule gives the day, which fact may stand for the value. */
export type Statement = {
  readonly name: string
  readonly domain: string
  readonly article: string
  /** Where the wording stands in several articles: which one is cited, by the word of a fact. */
  readonly cites?: { readonly by: string; readonly as: Readonly<Record<string, string>> } | undefined
  readonly by: readonly string[]
  readonly given: string | undefined
  readonly versions: readonly { readonly from: string; readonly status: string; readonly asks: Expression }[]
}

/** What results do to a person, by their short names. */
export type Effects = {
  /** Nothing, or less than asked or before, is a no. */
  readonly gives: readonly string[]
  /** Yes, or anything above nothing, is a no. */
  readonly takes: readonly string[]
  /** More than before is a no. */
  readonly costs: readonly string[]
  /** Any other word is a no. */
  readonly words: Readonly<Record<string, readonly string[]>>
}

const names = z.array(z.string()).default([])
const File = z.strictObject({
  domain: z.string(),
  does: z.strictObject({
    gives: names,
    takes: names,
    costs: names,
    words: z.record(z.string(), z.array(z.string())).default({}),
  }),
  rules: z.record(
    z.string(),
    z.strictObject({
      article: z.string(),
      cites: z.strictObject({ by: z.string(), as: z.record(z.string(), z.string()) }).optional(),
      status: z.union([z.string(), z.record(z.string(), z.string())]).default('law text'),
      by: z.array(z.string()).default([]),
      given: z.string().optional(),
      versions: z.record(z.string(), z.string()),
    }),
  ),
})

/** Every statement by the full name of its rule. Throws with the rule's name when one cannot be read. */
export function readStatements(folder: URL): ReadonlyMap<string, Statement> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return new Map(files.flatMap((name) => statementsOf(readFileSync(new URL(name, folder), 'utf8'))))
}

/** What the results of each domain do to a person. */
export function readEffects(folder: URL): ReadonlyMap<string, Effects> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return new Map(
    files.map((name) => {
      const { domain, does } = File.parse(parse(readFileSync(new URL(name, folder), 'utf8')))
      return [domain, does]
    }),
  )
}

function statementsOf(text: string): [string, Statement][] {
  const { domain, rules } = File.parse(parse(text))
  return Object.entries(rules).map(([local, { article, cites, status, by, given, versions }]) => {
    const name = `${domain}.${local}`
    const wordings = Object.entries(versions).map(([from, asks]) => ({
      from,
      status: typeof status === 'string' ? status : (status[from] ?? 'law text'),
      asks: parsed(name, from, asks),
    }))
    const dated = wordings.sort((a, b) => (a.from < b.from ? -1 : 1))
    return [name, { name, domain, article, cites, by, given, versions: dated }]
  })
}

function parsed(name: string, from: string, asks: string): Expression {
  try {
    return parseExpression(asks)
  } catch (error) {
    throw new Error(`${name} ${from}`, { cause: error })
  }
}
