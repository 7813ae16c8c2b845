import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { toDay } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { decide } from '../decide.ts'
import type { Domain } from '../engine/domain.ts'
import { countedBy, valueText } from '../explain/value-text.ts'
import type { Plain } from '../engine/node.ts'
import { readFacts } from '../read-facts.ts'

/** A worked case with what the rules say of it now. */
export type WorkedCase = {
  readonly name: string
  readonly on: string
  readonly facts: readonly string[]
  readonly results: readonly string[]
  readonly missing: readonly string[]
  readonly source: string | undefined
}

const Cases = z.array(
  z.looseObject({
    name: z.string(),
    on: z.iso.date().transform(toDay),
    facts: z.record(z.string(), z.unknown()),
    expect: z.record(z.string(), z.unknown()).default({}),
    missing: z.array(z.string()).default([]),
    source: z.string().optional(),
  }),
)
const folder = new URL('../cases/', import.meta.url)

/** The files of worked cases of a domain: act-46, decree-84 … */
export function caseFiles(domain: string): string[] {
  const files = globSync(`${domain}/*.yaml`, { cwd: folder })
  return files.map((file) => basename(file, '.yaml')).toSorted()
}

/** The worked cases of one file, worked out again. */
export function workedCases(domain: Domain, file: string, lang: Lang = 'ko'): WorkedCase[] {
  const path = new URL(`${domain.id}/${file}.yaml`, folder)
  if (!existsSync(path)) return []
  return Cases.parse(parse(readFileSync(path, 'utf8'))).map((each) => {
    const { known } = readFacts(domain, each.facts)
    const outcome = decide(domain, known, each.on)
    return {
      name: each.name,
      on: each.on,
      facts: Object.entries(known).map(([name, value]) => factText(domain, name, value, lang)),
      results: Object.keys(each.expect).map((name) => resultText(domain, name, outcome.result[name], lang)),
      missing: each.missing.map((name) => domain.facts.find((fact) => fact.name === name)?.label[lang] ?? name),
      source: each.source,
    }
  })
}

function factText(domain: Domain, name: string, value: Plain | undefined, lang: Lang): string {
  const fact = domain.facts.find((each) => each.name === name)
  return `${fact?.label[lang] ?? name} ${value === undefined ? '?' : valueText(value, fact && countedBy(fact), lang)}`
}

function resultText(domain: Domain, name: string, value: Plain | undefined, lang: Lang): string {
  const rule = domain.results[name]
  return `${rule?.label[lang] ?? name} ${value === undefined ? unknown[lang] : valueText(value, rule?.unit, lang)}`
}

const unknown = { ko: '알 수 없음', en: 'not known' } as const
