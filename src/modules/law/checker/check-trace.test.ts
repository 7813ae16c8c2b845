import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decide } from '../decide.ts'
import { allDomains } from '../domains.ts'
import type { Known } from '../engine/evaluation.ts'
import type { Plain } from '../engine/node.ts'
import { dice, drawCase, drawDay } from '../testing/draw-case.ts'
import { checkTrace } from './check-trace.ts'
import { parseExpression } from './expression.ts'
import { readLawBooks } from './law-books.ts'

const books = readLawBooks()

it('shares no code with the rules: its files import each other, yaml, zod and Node', () => {
  const files = globSync('*.ts', { cwd: import.meta.dirname }).filter((name) => !name.endsWith('.test.ts'))
  const imported = files.flatMap((name) =>
    [...readFileSync(`${import.meta.dirname}/${name}`, 'utf8').matchAll(/from '([^']+)'/gu)].map(([, from]) => from),
  )
  expect(imported.filter((from) => !/^(\.\/[a-z-]+\.ts|yaml|zod|jose|node:[a-z/]+)$/u.test(from ?? ''))).toEqual([])
})

describe.each(allDomains())('$id', (domain) => {
  it('every decision of random facts is what the statements require', () => {
    const draw = dice(20_261_129)
    const drawn = Array.from({ length: 400 }, () => ({ facts: drawCase(domain, draw), asOf: drawDay(draw) }))
    const wrong = drawn.flatMap(({ facts, asOf }) => {
      const { result, trace } = decide(domain, facts, asOf)
      const verdict = checkTrace(books, { domain: domain.id, asOf, facts: given(facts), result, trace })
      return verdict.sound ? [] : [{ verdict, at: trace[verdict.step ?? 0], facts, asOf }]
    })
    expect(wrong.slice(0, 2)).toEqual([])
  })
})

it('reads statements, and refuses what is none', () => {
  expect(parseExpression("when(is(@a, '가'), max($b-c, 1.5), other.rule)")).toMatchObject({
    kind: 'call',
    args: [
      { op: 'is' },
      { args: [{ kind: 'parameter', name: 'b-c' }, { is: 1.5 }] },
      { kind: 'rule', name: 'other.rule' },
    ],
  })
  for (const wrong of ['', 'max(1', 'max(1 2)', 'max(1))', '@', "'open"]) expect(() => parseExpression(wrong)).toThrow()
})

function given(facts: Known): Record<string, Plain> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]): [string, Plain][] => (value === undefined ? [] : [[name, value]])),
  )
}
