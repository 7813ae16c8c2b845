import { globSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Day, toDay } from '../../kernel/day.ts'
import { headlines } from './calculator/headlines.ts'
import { decide, resultOf } from './decide.ts'
import { allDomains } from './domains.ts'
import type { Domain } from './engine/domain.ts'
import type { Known } from './engine/evaluation.ts'
import { noValueTexts } from './explain/no-value-text.ts'
import { readFacts } from './read-facts.ts'

const days = ['2015-06-01', '2019-09-30', '2024-06-01', '2026-06-01', '2027-06-01', '2028-06-01'].map(toDay)
const Cases = z.array(z.object({ facts: z.record(z.string(), z.unknown()) }))

const sets = new Map(allDomains().map((domain) => [domain.id, fullSets(domain)]))
const setsOf = (domain: Domain): readonly Known[] => sets.get(domain.id) ?? []

/** The facts of every worked case of a domain, each filled up with what the other cases tell. */
function fullSets(domain: Domain): Known[] {
  const files = globSync(`cases/${domain.id}/*.yaml`, { cwd: import.meta.dirname })
  const told = files.flatMap((file) =>
    Cases.parse(parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'))).map(
      ({ facts }) => readFacts(domain, facts).known,
    ),
  )
  const anyOf: Known = Object.assign({}, ...told)
  return [...told, ...told.map((facts) => ({ ...anyOf, ...facts }))]
}

/** The same case as if all of it had happened on a day. */
function on(domain: Domain, facts: Known, day: Day): Known {
  const moved = domain.facts.flatMap(({ name, kind }): [string, string | number][] =>
    facts[name] === undefined || (kind !== 'day' && kind !== 'year')
      ? []
      : [[name, kind === 'day' ? day : Number(day.slice(0, 4))]],
  )
  return { ...facts, ...Object.fromEntries(moved) }
}

/** Why a result is or is not there; nothing when nobody says. */
function saidOf(domain: Domain, known: Known, day: Day, name: string): string | undefined {
  const { result, missing, noValue } = decide(domain, known, day, { wanted: [name] })
  if (result[name] !== undefined) return 'there'
  const given = domain.results[name]?.given
  if (given && known[given.name] !== undefined) return 'told'
  if (noValue.some(({ results }) => results.includes(name)) && noValueTexts(noValue, 'ko').length > 0) return 'no value'
  return missing.length > 0 && missing.every((fact) => known[fact.name] === undefined) ? 'missing' : undefined
}

describe.each(allDomains().map((domain) => [domain.id, domain] as const))('%s', (_, domain) => {
  it.each(days)('says on %s of each result what it is, what is missing or why there is none', (day) => {
    const sets = setsOf(domain)
    expect(sets.length).toBeGreaterThan(0)
    const wanted = [...new Set([...headlines(domain), ...Object.keys(domain.results)])]
    const silent = [...sets, ...sets.map((facts) => on(domain, facts, day)), {}].flatMap((known) => {
      // What is settled when all are asked for is settled when one is: pure.test.ts holds that.
      const settled = resultOf(domain, known, day)
      const open = wanted.filter((name) => settled[name] === undefined)
      return open.filter((name) => saidOf(domain, known, day, name) === undefined).map((name) => ({ name, known }))
    })
    expect(silent.slice(0, 3)).toEqual([])
  })
})

it('finds every way of being there or not', () => {
  const ways = new Set(
    allDomains().flatMap((domain) =>
      setsOf(domain).flatMap((facts) =>
        days.flatMap((day) => headlines(domain).map((name) => saidOf(domain, on(domain, facts, day), day, name))),
      ),
    ),
  )
  expect(ways).toEqual(new Set(['missing', 'no value', 'there', 'told']))
})
