import { z } from 'zod'
import { toDay } from '../../../kernel/day.ts'
import { Refused, isRefusal } from '../../../kernel/refusal.ts'
import { json } from '../../../platform/http/page-call.ts'
import { type Route, api } from '../../../platform/http/route.ts'
import { parseInput } from '../../../platform/operation/parse.ts'
import { allDomains } from '../domains.ts'
import type { Domain } from '../engine/domain.ts'
import { answerTo, saidFact } from './law-answer.ts'

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
  hint: label.describe('What it means in everyday words, and where people find it').optional(),
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
const NoValueShape = z.object({
  kind: z.enum(['parameter', 'table', 'rule']),
  name: z.string(),
  label,
  why: z
    .enum(['unset', 'none', 'case', 'zero'])
    .describe(
      'unset: what holds on the day is not set yet. none: there is none on the day, or none is known here. case: the law has none for a case of this kind. zero: a fact told as 0 would divide',
    ),
  day: z.string().describe('The day whose law was asked for, as the facts choose it'),
  knownUntil: z.string().describe('The last day before it on which there is one').optional(),
  knownFrom: z.string().describe('The first day after it on which there is one').optional(),
  results: z.array(z.string()).describe('The wanted results that stay open because of it'),
})
const Decided = z.object({
  domain: z.string(),
  asOf: z.string(),
  status: z
    .enum(['settled', 'estimate', 'open'])
    .describe(
      'How sure the results under `result` are, also when other wanted results are absent; those stand under `missing` and `noValue`. settled: all that was worked out stands on numbers and wordings read in the law or in a second source. estimate: a number or wording below one of them is not verified, so no decision can be signed on it. open: nothing could be worked out',
    ),
  result: z
    .record(z.string(), plain)
    .describe('The wanted results that could be worked out. A result that was itself told as a fact is not repeated'),
  sentence: label.describe('The answer in one sentence, empty while nothing is settled'),
  missing: z
    .array(Fact)
    .describe(
      'Facts that, once told, open other results; of a value that stands in a paper, the value itself. What only results without law on the day would ask for is left out',
    ),
  noValue: z
    .array(NoValueShape)
    .describe('Numbers, tables and rules without a value on their day or for this case: no fact opens their results'),
  unused: z
    .array(z.string())
    .describe('Facts that were told and that no wanted result asks for in this case, as far as it is known'),
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
        return json(answerTo(asked, day))
      },
    ),
    unlogged: true,
  },
]

function described({ id, label: name, facts, results }: Domain): object {
  return {
    id,
    label: name,
    facts: facts.map(saidFact),
    results: Object.entries(results).map(([result, { label: said, unit, article }]) => ({
      name: result,
      label: said,
      unit,
      article,
    })),
  }
}
