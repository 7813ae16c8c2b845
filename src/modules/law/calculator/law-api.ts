import { z } from 'zod'
import { toDay } from '../../../kernel/day.ts'
import { Refused, isRefusal, refusal } from '../../../kernel/refusal.ts'
import { type Lang, json } from '../../../platform/http/page-call.ts'
import { type Route, api } from '../../../platform/http/route.ts'
import { parseInput } from '../../../platform/operation/parse.ts'
import { decide } from '../decide.ts'
import { allDomains, domainNamed } from '../domains.ts'
import type { Domain } from '../engine/domain.ts'
import type { AnyFact } from '../engine/fact.ts'
import { type FactFault, readFacts } from '../read-facts.ts'
import { headlines } from './headlines.ts'
import { sentence } from './sentence.ts'

const label = z.object({ ko: z.string(), en: z.string() })
const plain = z.union([
  z.number(),
  z.boolean(),
  z.string(),
  z.array(z.record(z.string(), z.union([z.string(), z.number()]))),
])
const Fact = z.object({
  name: z.string(),
  label,
  kind: z.string(),
  choices: z.array(z.string()),
  judgement: z.boolean().describe('Only a person may say it, with name and reason'),
})
const DomainShape = z.object({
  id: z.string(),
  label,
  facts: z.array(Fact),
  results: z.array(z.object({ name: z.string(), label, unit: z.string(), article: z.string() })),
})
const Body = z.object({
  domain: z.string().describe('Its id or its Korean name, as in `GET /law/domains`'),
  asOf: z.iso.date().describe('The day on which it is asked; today when absent').optional(),
  facts: z.record(z.string(), z.unknown()).describe('What is known, by the names of the domain; nothing is stored'),
  wanted: z.array(z.string()).describe('Names of results; all when absent').optional(),
})
const Decided = z.object({
  domain: z.string(),
  asOf: z.string(),
  status: z.enum(['settled', 'estimate', 'open']).describe('estimate: a number or wording below is not verified'),
  result: z.record(z.string(), plain),
  sentence: label.describe('The answer in one sentence, empty while nothing is settled'),
  missing: z.array(Fact).describe('Facts without which other results stay open'),
  trace: z.array(z.looseObject({ id: z.number(), op: z.string(), value: plain.nullable() })),
})

/** The law for programs: its domains, and what it says of a case. Statements in, an estimate with its reasons out. */
export const lawApi: readonly Route[] = [
  api(
    'GET',
    '/law/domains',
    'public',
    {
      summary: 'Domains of the law with the facts they ask for and the results they give',
      response: z.array(DomainShape),
    },
    async () => json(allDomains().map(described)),
  ),
  {
    ...api(
      'POST',
      '/law/decide',
      'public',
      {
        summary: 'What the law says of a case on a day, with every step; an estimate, nothing is kept',
        body: Body,
        response: Decided,
      },
      async (c) => {
        const asked = parseInput(Body, c.body)
        if (isRefusal(asked)) throw new Refused(asked)
        const day = asked.asOf === undefined ? c.call.node.clock.today() : toDay(asked.asOf)
        return json(answer(asked, day))
      },
    ),
    unlogged: true,
  },
]

function answer(asked: z.infer<typeof Body>, day: ReturnType<typeof toDay>): z.infer<typeof Decided> {
  const domain = domainNamed(asked.domain)
  if (!domain) throw new Refused(refusal('law.unknown-domain', 422, { facts: { domain: asked.domain.slice(0, 60) } }))
  const unknown = asked.wanted?.find((name) => !(name in domain.results))
  if (unknown !== undefined)
    throw new Refused(refusal('law.unknown-result', 422, { facts: { name: unknown.slice(0, 60) } }))
  const { known, faults } = readFacts(domain, asked.facts)
  if (faults.length > 0) throw new Refused(unreadable(domain, faults))
  const { result, missing, status, trace } = decide(domain, known, day, asked.wanted ? { wanted: asked.wanted } : {})
  const say = (lang: Lang): string => sentence(domain, result, asked.wanted ?? headlines(domain), lang) ?? ''
  return {
    domain: domain.id,
    asOf: day,
    status,
    result: mutable(result),
    sentence: { ko: say('ko'), en: say('en') },
    missing: missing.map(factOf),
    trace: trace.map((step) => ({ ...step, value: step.value === null ? null : own(step.value) })),
  }
}

function unreadable(domain: Domain, faults: readonly FactFault[]): ReturnType<typeof refusal> {
  const kindOf = (name: string): string => domain.facts.find((fact) => fact.name === name)?.kind ?? ''
  const fields = Object.fromEntries(
    faults.map(({ fact, fault }) => [
      `facts.${fact}`,
      fault === 'unknown' ? 'not a fact of this domain' : `not of kind ${kindOf(fact)}`,
    ]),
  )
  return refusal('law.unreadable-facts', 422, { fields })
}

type Own = z.infer<typeof plain>

function own(value: Readonly<ReturnType<typeof decide>['result'][string]>): Own {
  return typeof value === 'object' ? value.map((row) => ({ ...row })) : value
}

function mutable(result: ReturnType<typeof decide>['result']): Record<string, Own> {
  return Object.fromEntries(Object.entries(result).map(([name, value]) => [name, own(value)]))
}

function described({ id, label: name, facts, results }: Domain): z.infer<typeof DomainShape> {
  return {
    id,
    label: name,
    facts: facts.map(factOf),
    results: Object.entries(results).map(([result, rule]) => ({
      name: result,
      label: rule.label,
      unit: rule.unit,
      article: rule.article,
    })),
  }
}

function factOf({ name, label: said, kind, choices, judgement }: AnyFact): z.infer<typeof Fact> {
  return { name, label: said, kind, choices: [...choices], judgement }
}
